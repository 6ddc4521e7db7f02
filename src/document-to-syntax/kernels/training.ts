// Compiled by AssemblyScript to WebAssembly with SIMD and fused multiply-add ("relaxed SIMD"), for the trainer only. All matrices are f32, row-major,
// their widths multiples of 4; pointers are byte offsets into the exported memory.

const PANEL: usize = memory.data(1600 * 32, 16);

/** c[m×n] = a[m×k] · b[k×n] (+ c when `add`); k at most 1600. */
export function gemm(a: usize, b: usize, c: usize, m: i32, k: i32, n: i32, add: i32): void {
  const step = <usize>n << 2;
  const end: usize = <usize>k << 2;
  for (let j = 0; j < n; j += 8) {
    const whole = j + 8 <= n;
    let bp = b + (<usize>j << 2);
    for (let p: usize = PANEL, to: usize = PANEL + (<usize>k << 5); p < to; p += 32, bp += step) {
      v128.store(p, v128.load(bp));
      v128.store(p, whole ? v128.load(bp, 16) : f32x4.splat(0), 16);
    }
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      const a0 = a + <usize>i * end, a1 = a0 + end, a2 = a1 + end, a3 = a2 + end;
      let s00 = f32x4.splat(0), s01 = f32x4.splat(0), s10 = f32x4.splat(0), s11 = f32x4.splat(0);
      let s20 = f32x4.splat(0), s21 = f32x4.splat(0), s30 = f32x4.splat(0), s31 = f32x4.splat(0);
      let q: usize = PANEL;
      for (let p: usize = 0; p < end; p += 4, q += 32) {
        const b0 = v128.load(q), b1 = v128.load(q, 16);
        const x0 = v128.load32_splat(a0 + p);
        s00 = f32x4.relaxed_madd(x0, b0, s00);
        s01 = f32x4.relaxed_madd(x0, b1, s01);
        const x1 = v128.load32_splat(a1 + p);
        s10 = f32x4.relaxed_madd(x1, b0, s10);
        s11 = f32x4.relaxed_madd(x1, b1, s11);
        const x2 = v128.load32_splat(a2 + p);
        s20 = f32x4.relaxed_madd(x2, b0, s20);
        s21 = f32x4.relaxed_madd(x2, b1, s21);
        const x3 = v128.load32_splat(a3 + p);
        s30 = f32x4.relaxed_madd(x3, b0, s30);
        s31 = f32x4.relaxed_madd(x3, b1, s31);
      }
      const at = c + <usize>i * step + (<usize>j << 2);
      put(at, s00, s01, whole, add);
      put(at + step, s10, s11, whole, add);
      put(at + (step << 1), s20, s21, whole, add);
      put(at + step * 3, s30, s31, whole, add);
    }
    for (; i < m; i++) {
      const a0 = a + <usize>i * end;
      let s0 = f32x4.splat(0), s1 = f32x4.splat(0);
      let q: usize = PANEL;
      for (let p: usize = 0; p < end; p += 4, q += 32) {
        const x0 = v128.load32_splat(a0 + p);
        s0 = f32x4.relaxed_madd(x0, v128.load(q), s0);
        s1 = f32x4.relaxed_madd(x0, v128.load(q, 16), s1);
      }
      put(c + <usize>i * step + (<usize>j << 2), s0, s1, whole, add);
    }
  }
}
@inline
function put(at: usize, x: v128, y: v128, whole: bool, add: i32): void {
  v128.store(at, add ? f32x4.add(x, v128.load(at)) : x);
  if (whole) v128.store(at, add ? f32x4.add(y, v128.load(at, 16)) : y, 16);
}

/** b[n×m] = transpose of a[m×n]; n a multiple of 4. */
export function transpose(a: usize, b: usize, m: i32, n: i32): void {
  const ra = <usize>n << 2, rb = <usize>m << 2;
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    for (let j = 0; j < n; j += 4) {
      const p = a + <usize>i * ra + (<usize>j << 2);
      const r0 = v128.load(p), r1 = v128.load(p + ra), r2 = v128.load(p + (ra << 1)), r3 = v128.load(p + ra * 3);
      const t0 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5), t1 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
      const t2 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5), t3 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
      const o = b + <usize>j * rb + (<usize>i << 2);
      v128.store(o, v128.shuffle<f32>(t0, t2, 0, 1, 4, 5));
      v128.store(o + rb, v128.shuffle<f32>(t0, t2, 2, 3, 6, 7));
      v128.store(o + (rb << 1), v128.shuffle<f32>(t1, t3, 0, 1, 4, 5));
      v128.store(o + rb * 3, v128.shuffle<f32>(t1, t3, 2, 3, 6, 7));
    }
  }
  for (; i < m; i++) for (let j = 0; j < n; j++) f32.store(b + ((<usize>j * m + i) << 2), f32.load(a + ((<usize>i * n + j) << 2)));
}

/** One Adam step over n weights (a multiple of 4), the gradient scaled first; clears the gradient. `rate` holds the bias corrections already. */
export function adam(w: usize, g: usize, m1: usize, m2: usize, n: i32, rate: f32, b1: f32, b2: f32, eps: f32, scale: f32): void {
  const vb1 = f32x4.splat(b1), vb2 = f32x4.splat(b2), ub1 = f32x4.splat(1 - b1), ub2 = f32x4.splat(1 - b2);
  const vr = f32x4.splat(rate), ve = f32x4.splat(eps), vs = f32x4.splat(scale), zero = f32x4.splat(0);
  for (let o: usize = 0, end: usize = <usize>n << 2; o < end; o += 16) {
    const gr = f32x4.mul(vs, v128.load(g + o));
    const a = f32x4.add(f32x4.mul(vb1, v128.load(m1 + o)), f32x4.mul(ub1, gr));
    const b = f32x4.add(f32x4.mul(vb2, v128.load(m2 + o)), f32x4.mul(ub2, f32x4.mul(gr, gr)));
    v128.store(m1 + o, a);
    v128.store(m2 + o, b);
    v128.store(w + o, f32x4.sub(v128.load(w + o), f32x4.div(f32x4.mul(vr, a), f32x4.add(f32x4.sqrt(b), ve))));
    v128.store(g + o, zero);
  }
}
/** avg += (w - avg) · rate. */
export function average(avg: usize, w: usize, n: i32, rate: f32): void {
  const vr = f32x4.splat(rate);
  for (let o: usize = 0, end: usize = <usize>n << 2; o < end; o += 16) {
    const x = v128.load(avg + o);
    v128.store(avg + o, f32x4.add(x, f32x4.mul(f32x4.sub(v128.load(w + o), x), vr)));
  }
}
export function sumOfSquares(g: usize, n: i32): f32 {
  let s = f32x4.splat(0);
  for (let o: usize = 0, end: usize = <usize>n << 2; o < end; o += 16) {
    const x = v128.load(g + o);
    s = f32x4.add(s, f32x4.mul(x, x));
  }
  return lanes(s);
}
@inline
function lanes(s: v128): f32 {
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + (f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3));
}

/** Zero with the probability threshold / 2³², else `keep` (xorshift32, Marsaglia 2003). */
export function fillMask(mask: usize, n: i32, seed: u32, threshold: u32, keep: f32): void {
  let state = seed | 1;
  for (let i = 0; i < n; i++) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    f32.store(mask + (<usize>i << 2), state < threshold ? 0 : keep);
  }
}

/** bias += the column sums of y. */
export function biasBack(y: usize, bias: usize, n: i32, columns: i32): void {
  const row = <usize>columns << 2;
  for (let i = 0; i < n; i++, y += row) for (let o: usize = 0; o < row; o += 16) v128.store(bias + o, f32x4.add(v128.load(y + o), v128.load(bias + o)));
}

/** Rows of a table, by ids (i32), into the columns of `out` that begin at its pointer; rows of `out` and `mask` are `stride` floats apart. */
export function gather(table: usize, ids: usize, n: i32, columns: i32, out: usize, mask: usize, stride: i32): void {
  const row = <usize>columns << 2, far = <usize>stride << 2;
  for (let i = 0; i < n; i++, out += far, mask += far) {
    const from = table + <usize>i32.load(ids + (<usize>i << 2)) * row;
    for (let o: usize = 0; o < row; o += 16) v128.store(out + o, f32x4.mul(v128.load(from + o), v128.load(mask + o)));
  }
}
/** The gradient of `gather`, added to the table's. */
export function scatter(table: usize, ids: usize, n: i32, columns: i32, d: usize, mask: usize, stride: i32): void {
  const row = <usize>columns << 2, far = <usize>stride << 2;
  for (let i = 0; i < n; i++, d += far, mask += far) {
    const to = table + <usize>i32.load(ids + (<usize>i << 2)) * row;
    for (let o: usize = 0; o < row; o += 16) v128.store(to + o, f32x4.add(v128.load(to + o), f32x4.mul(v128.load(d + o), v128.load(mask + o))));
  }
}

/** Rows of the previous, the same and the next word side by side; `ends` (i32) holds one past each sentence's last row. */
export function windows(x: usize, win: usize, ends: usize, sentences: i32, width: i32): void {
  const w = <usize>width << 2;
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
@inline
function plus(to: usize, from: usize, bytes: usize): void {
  for (let o: usize = 0; o < bytes; o += 16) v128.store(to + o, f32x4.add(v128.load(to + o), v128.load(from + o)));
}
/** The gradient of `windows`, added to dx. */
export function windowsBack(win: usize, dx: usize, ends: usize, sentences: i32, width: i32): void {
  const w = <usize>width << 2;
  let row = 0;
  for (let s = 0; s < sentences; s++) {
    const first = row, end = i32.load(ends + (<usize>s << 2));
    for (; row < end; row++) {
      const from = win + <usize>row * 3 * w, to = dx + <usize>row * w;
      if (row > first) plus(to - w, from, w);
      plus(to, from + w, w);
      if (row + 1 < end) plus(to + w, from + (w << 1), w);
    }
  }
}

@inline
function gateBack(p: usize, d: usize, dPre: usize, before: usize, carry: usize, inside: bool, w: usize, o: usize): void {
  const one = f32x4.splat(1);
  const f = v128.load(p + w + o), z = v128.load(p + o), g = v128.load(d + o);
  const previous = inside ? v128.load(before + o) : f32x4.splat(0);
  const u = f32x4.sub(one, f);
  v128.store(dPre + o, f32x4.mul(f32x4.mul(g, u), f32x4.sub(one, f32x4.mul(z, z))));
  v128.store(dPre + w + o, f32x4.mul(f32x4.mul(g, f32x4.sub(previous, z)), f32x4.mul(f, u)));
  if (inside) v128.store(carry + o, f32x4.add(v128.load(carry + o), f32x4.mul(g, f)));
}
/** The gradient of `recur` and of the gates: from dc (changed on the way) to dPre. */
export function recurBack(pre: usize, c: usize, dc: usize, dPre: usize, ends: usize, sentences: i32, width: i32): void {
  const w = <usize>width << 2, half = w >> 1;
  let row = 0;
  for (let s = 0; s < sentences; s++) {
    const first = row, end = i32.load(ends + (<usize>s << 2));
    for (let i = end - 1; i >= first; i--) {
      const at = <usize>i * w;
      for (let o: usize = 0; o < half; o += 16) gateBack(pre + (at << 1), dc + at, dPre + (at << 1), c + at - w, dc + at - w, i > first, w, o);
    }
    for (let i = first; i < end; i++) {
      const at = <usize>i * w;
      for (let o: usize = half; o < w; o += 16) gateBack(pre + (at << 1), dc + at, dPre + (at << 1), c + at + w, dc + at + w, i + 1 < end, w, o);
    }
    row = end;
  }
}

/** y = layer normalisation of x + c · mask; keeps the normed rows and 1/σ for the way back. */
export function residual(x: usize, c: usize, mask: usize, norm: usize, inv: usize, y: usize, gain: usize, shift: usize, n: i32, width: i32): void {
  const w = <usize>width << 2, share: f32 = 1 / <f32>width;
  for (let i = 0; i < n; i++) {
    const at = <usize>i * w;
    let sum = f32x4.splat(0);
    for (let o: usize = at; o < at + w; o += 16) {
      const v = f32x4.add(v128.load(x + o), f32x4.mul(v128.load(c + o), v128.load(mask + o)));
      v128.store(norm + o, v);
      sum = f32x4.add(sum, v);
    }
    const mean = f32x4.splat(lanes(sum) * share);
    sum = f32x4.splat(0);
    for (let o: usize = at; o < at + w; o += 16) {
      const v = f32x4.sub(v128.load(norm + o), mean);
      sum = f32x4.add(sum, f32x4.mul(v, v));
    }
    const scale: f32 = 1 / sqrt<f32>(lanes(sum) * share + 1e-5);
    f32.store(inv + (<usize>i << 2), scale);
    const vs = f32x4.splat(scale);
    for (let o: usize = 0; o < w; o += 16) {
      const v = f32x4.mul(f32x4.sub(v128.load(norm + at + o), mean), vs);
      v128.store(norm + at + o, v);
      v128.store(y + at + o, f32x4.add(f32x4.mul(v, v128.load(gain + o)), v128.load(shift + o)));
    }
  }
}
/** The gradient of `residual`: into dx (set), dc (set), and added to those of gain and shift. */
export function residualBack(dy: usize, norm: usize, inv: usize, gain: usize, dGain: usize, dShift: usize, dx: usize, dc: usize, mask: usize, n: i32, width: i32): void {
  const w = <usize>width << 2, share: f32 = 1 / <f32>width;
  for (let i = 0; i < n; i++) {
    const at = <usize>i * w;
    let sum = f32x4.splat(0), dot = f32x4.splat(0);
    for (let o: usize = 0; o < w; o += 16) {
      const d = v128.load(dy + at + o), v = v128.load(norm + at + o);
      v128.store(dGain + o, f32x4.add(v128.load(dGain + o), f32x4.mul(d, v)));
      v128.store(dShift + o, f32x4.add(v128.load(dShift + o), d));
      const e = f32x4.mul(d, v128.load(gain + o));
      sum = f32x4.add(sum, e);
      dot = f32x4.add(dot, f32x4.mul(e, v));
    }
    const mean = f32x4.splat(lanes(sum) * share), slope = f32x4.splat(lanes(dot) * share), scale = v128.load32_splat(inv + (<usize>i << 2));
    for (let o: usize = 0; o < w; o += 16) {
      const e = f32x4.mul(v128.load(dy + at + o), v128.load(gain + o));
      const d = f32x4.mul(f32x4.sub(f32x4.sub(e, mean), f32x4.mul(v128.load(norm + at + o), slope)), scale);
      v128.store(dx + at + o, d);
      v128.store(dc + at + o, f32x4.mul(d, v128.load(mask + at + o)));
    }
  }
}

/** Leaky rectifier (slope 0.1) and dropout, in place. */
export function leaky(x: usize, mask: usize, n: i32): void {
  const zero = f32x4.splat(0), slope = f32x4.splat(0.1);
  for (let o: usize = 0, end: usize = <usize>n << 2; o < end; o += 16) {
    const v = v128.load(x + o);
    v128.store(x + o, f32x4.mul(v128.load(mask + o), f32x4.add(f32x4.max(v, zero), f32x4.mul(slope, f32x4.min(v, zero)))));
  }
}
/** The gradient of `leaky`, in place in d; x is its result. */
export function leakyBack(x: usize, d: usize, mask: usize, n: i32): void {
  const zero = f32x4.splat(0), slope = f32x4.splat(0.1), one = f32x4.splat(1);
  for (let o: usize = 0, end: usize = <usize>n << 2; o < end; o += 16) {
    const k = v128.bitselect(one, slope, f32x4.gt(v128.load(x + o), zero));
    v128.store(d + o, f32x4.mul(f32x4.mul(v128.load(d + o), v128.load(mask + o)), k));
  }
}

/** scores[i × (length + 1) + h] = u[i] · head[h − 1], or · root where h is 0; rows of `head` are `stride` floats apart. */
export function arcs(u: usize, head: usize, root: usize, scores: usize, length: i32, width: i32, stride: i32): void {
  const w = <usize>width << 2, far = <usize>stride << 2;
  for (let i = 0; i < length; i++, u += w) {
    let at = root;
    for (let h = 0; h <= length; h++, scores += 4) {
      let s = f32x4.splat(0);
      for (let o: usize = 0; o < w; o += 16) s = f32x4.relaxed_madd(v128.load(u + o), v128.load(at + o), s);
      f32.store(scores, lanes(s));
      at = head + <usize>h * far;
    }
  }
}
/** The gradient of `arcs`: from that of the scores, added to du, dHead and dRoot. */
export function arcsBack(d: usize, u: usize, head: usize, root: usize, du: usize, dHead: usize, dRoot: usize, length: i32, width: i32, stride: i32): void {
  const w = <usize>width << 2, far = <usize>stride << 2;
  for (let i = 0; i < length; i++, u += w, du += w) {
    let at = root, to = dRoot;
    for (let h = 0; h <= length; h++, d += 4) {
      const g = f32.load(d);
      if (abs(g) > 1e-9) {
        const v = f32x4.splat(g);
        for (let o: usize = 0; o < w; o += 16) {
          v128.store(du + o, f32x4.relaxed_madd(v, v128.load(at + o), v128.load(du + o)));
          v128.store(to + o, f32x4.relaxed_madd(v, v128.load(u + o), v128.load(to + o)));
        }
      }
      at = head + <usize>h * far;
      to = dHead + <usize>h * far;
    }
  }
}
