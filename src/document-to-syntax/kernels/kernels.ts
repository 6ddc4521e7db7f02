// Compiled by AssemblyScript to WebAssembly with SIMD: what reading needs. All matrices are row-major, pointers are byte offsets into the exported memory.

/** i16 of x · scale over n floats (a multiple of 8), kept within i16. */
export function narrow(x: usize, out: usize, n: i32, scale: f32): void {
  const vs = f32x4.splat(scale);
  for (let end = x + (<usize>n << 2); x < end; x += 32, out += 16) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x), vs)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x, 16), vs)));
    v128.store(out, i16x8.narrow_i32x4_s(low, high));
  }
}

/** i16 rows of the previous, the same and the next word side by side; `ends` (i32) holds one past each sentence's last row. */
export function windows(x: usize, win: usize, ends: usize, sentences: i32, width: i32): void {
  const w = <usize>width << 1;
  let row = 0;
  for (let s = 0; s < sentences; s++) {
    const first = row, end = i32.load(ends + (<usize>s << 2));
    for (; row < end; row++) {
      const to = win + <usize>row * 3 * w, from = x + <usize>row * w;
      if (row > first) memory.copy(to, from - w, w);
      else memory.fill(to, 0, w);
      memory.copy(to + w, from, w);
      if (row + 1 < end) memory.copy(to + (w << 1), from + w, w);
      else memory.fill(to + (w << 1), 0, w);
    }
  }
}

/** c[m×n] = a[m×k] · bᵀ scaled by column, b being [n×k]; i16 · i16 summed in i32. k a multiple of 8, n of 4. */
export function gemmI16(a: usize, b: usize, scales: usize, c: usize, m: i32, k: i32, n: i32, aScale: f32): void {
  const row = <usize>k << 1, out = <usize>n << 2;
  const vs = f32x4.splat(aScale);
  for (let j = 0; j < n; j += 4) {
    const b0 = b + <usize>j * row, b1 = b0 + row, b2 = b1 + row, b3 = b2 + row;
    const sc = f32x4.mul(v128.load(scales + (<usize>j << 2)), vs);
    let at = c + (<usize>j << 2);
    let a0 = a;
    let i = 0;
    for (; i + 2 <= m; i += 2) {
      const a1 = a0 + row;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s02 = i32x4.splat(0), s03 = i32x4.splat(0);
      let s10 = i32x4.splat(0), s11 = i32x4.splat(0), s12 = i32x4.splat(0), s13 = i32x4.splat(0);
      for (let p: usize = 0; p < row; p += 16) {
        const x0 = v128.load(a0 + p), x1 = v128.load(a1 + p);
        const y0 = v128.load(b0 + p);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, y0));
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, y0));
        const y1 = v128.load(b1 + p);
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, y1));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, y1));
        const y2 = v128.load(b2 + p);
        s02 = i32x4.add(s02, i32x4.dot_i16x8_s(x0, y2));
        s12 = i32x4.add(s12, i32x4.dot_i16x8_s(x1, y2));
        const y3 = v128.load(b3 + p);
        s03 = i32x4.add(s03, i32x4.dot_i16x8_s(x0, y3));
        s13 = i32x4.add(s13, i32x4.dot_i16x8_s(x1, y3));
      }
      v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(sum4(s00, s01, s02, s03)), sc));
      v128.store(at + out, f32x4.mul(f32x4.convert_i32x4_s(sum4(s10, s11, s12, s13)), sc));
      at += out << 1;
      a0 = a1 + row;
    }
    if (i < m) {
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s02 = i32x4.splat(0), s03 = i32x4.splat(0);
      for (let p: usize = 0; p < row; p += 16) {
        const x0 = v128.load(a0 + p);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, v128.load(b0 + p)));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, v128.load(b1 + p)));
        s02 = i32x4.add(s02, i32x4.dot_i16x8_s(x0, v128.load(b2 + p)));
        s03 = i32x4.add(s03, i32x4.dot_i16x8_s(x0, v128.load(b3 + p)));
      }
      v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(sum4(s00, s01, s02, s03)), sc));
    }
  }
}
/** The four lane sums of four vectors, as one vector. */
@inline
function sum4(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7));
}
@inline
function lanes(s: v128): f32 {
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + (f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3));
}

/** x = layer normalisation of x + c, over rows of `width`. */
export function residual(x: usize, c: usize, gain: usize, shift: usize, n: i32, width: i32): void {
  const w = <usize>width << 2, share: f32 = 1 / <f32>width;
  for (let i = 0; i < n; i++, x += w, c += w) {
    let sum = f32x4.splat(0);
    for (let o: usize = 0; o < w; o += 16) {
      const v = f32x4.add(v128.load(x + o), v128.load(c + o));
      v128.store(x + o, v);
      sum = f32x4.add(sum, v);
    }
    const mean = f32x4.splat(lanes(sum) * share);
    sum = f32x4.splat(0);
    for (let o: usize = 0; o < w; o += 16) {
      const v = f32x4.sub(v128.load(x + o), mean);
      sum = f32x4.add(sum, f32x4.mul(v, v));
    }
    const scale = f32x4.splat(1 / sqrt<f32>(lanes(sum) * share + 1e-5));
    for (let o: usize = 0; o < w; o += 16) {
      const v = f32x4.mul(f32x4.sub(v128.load(x + o), mean), scale);
      v128.store(x + o, f32x4.add(f32x4.mul(v, v128.load(gain + o)), v128.load(shift + o)));
    }
  }
}

/** Adds the bias to each row, then the leaky rectifier (slope 0.1). */
export function leaky(x: usize, bias: usize, n: i32, columns: i32): void {
  const zero = f32x4.splat(0), slope = f32x4.splat(0.1), row = <usize>columns << 2;
  for (let i = 0; i < n; i++, x += row) {
    for (let o: usize = 0; o < row; o += 16) {
      const v = f32x4.add(v128.load(x + o), v128.load(bias + o));
      v128.store(x + o, f32x4.add(f32x4.max(v, zero), f32x4.mul(slope, f32x4.min(v, zero))));
    }
  }
}

/** scores[i × (length + 1) + h] = u[i] · head[h − 1], or · root where h is 0; rows of `head` are `stride` floats apart. */
export function arcs(u: usize, head: usize, root: usize, scores: usize, length: i32, width: i32, stride: i32): void {
  const w = <usize>width << 2, far = <usize>stride << 2;
  for (let i = 0; i < length; i++, u += w) {
    let at = root;
    for (let h = 0; h <= length; h++, scores += 4) {
      let s = f32x4.splat(0);
      for (let o: usize = 0; o < w; o += 16) s = f32x4.add(s, f32x4.mul(v128.load(u + o), v128.load(at + o)));
      f32.store(scores, lanes(s));
      at = head + <usize>h * far;
    }
  }
}

/** The place of the largest of `count` floats in each of n rows, as i32. */
export function largest(x: usize, out: usize, n: i32, stride: i32, count: i32): void {
  for (let i = 0; i < n; i++, x += <usize>stride << 2, out += 4) {
    let top = 0, most = f32.load(x);
    for (let j = 1; j < count; j++) {
      const v = f32.load(x + (<usize>j << 2));
      if (v > most) {
        most = v;
        top = j;
      }
    }
    i32.store(out, top);
  }
}
