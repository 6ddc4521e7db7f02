// Compiled by AssemblyScript to WebAssembly with SIMD. Pointers are byte offsets into the exported memory; all matrices are row-major.

/** c[m×n] = a[m×k] · b[k×n] (+ c when `add`). f32; n a multiple of 4. */
export function gemm(a: usize, b: usize, c: usize, m: i32, k: i32, n: i32, add: i32): void {
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + ((<usize>i * k) << 2);
    const a1 = a0 + (<usize>k << 2);
    const a2 = a1 + (<usize>k << 2);
    const a3 = a2 + (<usize>k << 2);
    const c0 = c + ((<usize>i * n) << 2);
    const c1 = c0 + (<usize>n << 2);
    const c2 = c1 + (<usize>n << 2);
    const c3 = c2 + (<usize>n << 2);
    let j = 0;
    for (; j + 8 <= n; j += 8) {
      const jo = <usize>j << 2;
      let s00 = f32x4.splat(0), s01 = f32x4.splat(0), s10 = f32x4.splat(0), s11 = f32x4.splat(0);
      let s20 = f32x4.splat(0), s21 = f32x4.splat(0), s30 = f32x4.splat(0), s31 = f32x4.splat(0);
      let bp = b + jo;
      const step = <usize>n << 2;
      for (let p: usize = 0, end: usize = <usize>k << 2; p < end; p += 4) {
        const b0 = v128.load(bp);
        const b1 = v128.load(bp, 16);
        const x0 = v128.load32_splat(a0 + p);
        s00 = f32x4.add(s00, f32x4.mul(x0, b0));
        s01 = f32x4.add(s01, f32x4.mul(x0, b1));
        const x1 = v128.load32_splat(a1 + p);
        s10 = f32x4.add(s10, f32x4.mul(x1, b0));
        s11 = f32x4.add(s11, f32x4.mul(x1, b1));
        const x2 = v128.load32_splat(a2 + p);
        s20 = f32x4.add(s20, f32x4.mul(x2, b0));
        s21 = f32x4.add(s21, f32x4.mul(x2, b1));
        const x3 = v128.load32_splat(a3 + p);
        s30 = f32x4.add(s30, f32x4.mul(x3, b0));
        s31 = f32x4.add(s31, f32x4.mul(x3, b1));
        bp += step;
      }
      if (add) {
        s00 = f32x4.add(s00, v128.load(c0 + jo)); s01 = f32x4.add(s01, v128.load(c0 + jo, 16));
        s10 = f32x4.add(s10, v128.load(c1 + jo)); s11 = f32x4.add(s11, v128.load(c1 + jo, 16));
        s20 = f32x4.add(s20, v128.load(c2 + jo)); s21 = f32x4.add(s21, v128.load(c2 + jo, 16));
        s30 = f32x4.add(s30, v128.load(c3 + jo)); s31 = f32x4.add(s31, v128.load(c3 + jo, 16));
      }
      v128.store(c0 + jo, s00); v128.store(c0 + jo, s01, 16);
      v128.store(c1 + jo, s10); v128.store(c1 + jo, s11, 16);
      v128.store(c2 + jo, s20); v128.store(c2 + jo, s21, 16);
      v128.store(c3 + jo, s30); v128.store(c3 + jo, s31, 16);
    }
    for (; j < n; j += 4) {
      rowBlock(a0, b, c0, k, n, j, add);
      rowBlock(a1, b, c1, k, n, j, add);
      rowBlock(a2, b, c2, k, n, j, add);
      rowBlock(a3, b, c3, k, n, j, add);
    }
  }
  for (; i < m; i++) {
    const ar = a + ((<usize>i * k) << 2);
    const cr = c + ((<usize>i * n) << 2);
    for (let j = 0; j < n; j += 4) rowBlock(ar, b, cr, k, n, j, add);
  }
}

@inline
function rowBlock(ar: usize, b: usize, cr: usize, k: i32, n: i32, j: i32, add: i32): void {
  const jo = <usize>j << 2;
  let s = f32x4.splat(0);
  let bp = b + jo;
  const step = <usize>n << 2;
  for (let p: usize = 0, end: usize = <usize>k << 2; p < end; p += 4) {
    s = f32x4.add(s, f32x4.mul(v128.load32_splat(ar + p), v128.load(bp)));
    bp += step;
  }
  if (add) s = f32x4.add(s, v128.load(cr + jo));
  v128.store(cr + jo, s);
}

/** b[n×m] = transpose of a[m×n]. f32. */
export function transpose(a: usize, b: usize, m: i32, n: i32): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) f32.store(b + ((<usize>j * m + i) << 2), f32.load(a + ((<usize>i * n + j) << 2)));
  }
}

/** One Adam step over n weights (n a multiple of 4), with decoupled weight decay; clears the gradient. `rate` holds the bias corrections already. */
export function adam(w: usize, g: usize, m1: usize, m2: usize, n: i32, rate: f32, b1: f32, b2: f32, eps: f32, decay: f32): void {
  const vb1 = f32x4.splat(b1), vb2 = f32x4.splat(b2), ub1 = f32x4.splat(1 - b1), ub2 = f32x4.splat(1 - b2);
  const vr = f32x4.splat(rate), ve = f32x4.splat(eps), vd = f32x4.splat(1 - decay), zero = f32x4.splat(0);
  for (let o: usize = 0, end: usize = <usize>n << 2; o < end; o += 16) {
    const gr = v128.load(g + o);
    const a = f32x4.add(f32x4.mul(vb1, v128.load(m1 + o)), f32x4.mul(ub1, gr));
    const b = f32x4.add(f32x4.mul(vb2, v128.load(m2 + o)), f32x4.mul(ub2, f32x4.mul(gr, gr)));
    v128.store(m1 + o, a);
    v128.store(m2 + o, b);
    v128.store(w + o, f32x4.sub(f32x4.mul(vd, v128.load(w + o)), f32x4.div(f32x4.mul(vr, a), f32x4.add(f32x4.sqrt(b), ve))));
    v128.store(g + o, zero);
  }
}

/** avg += (w - avg) * rate over n weights (a multiple of 4). */
export function average(avg: usize, w: usize, n: i32, rate: f32): void {
  const vr = f32x4.splat(rate);
  for (let o: usize = 0, end: usize = <usize>n << 2; o < end; o += 16) {
    const x = v128.load(avg + o);
    v128.store(avg + o, f32x4.add(x, f32x4.mul(f32x4.sub(v128.load(w + o), x), vr)));
  }
}

/**
 * c[m×n] = a[m×k] · bᵀ, where b is [n×k]; i16 × i16 summed in i32, then scaled to f32 by the column's scale. k a multiple of 8, n a multiple of 4.
 */
export function gemmI16(a: usize, b: usize, scales: usize, aScale: f32, c: usize, m: i32, k: i32, n: i32): void {
  const row = <usize>k << 1;
  const vs = f32x4.splat(aScale);
  let i = 0;
  for (; i + 2 <= m; i += 2) {
    const a0 = a + <usize>i * row;
    const a1 = a0 + row;
    const c0 = c + ((<usize>i * n) << 2);
    const c1 = c0 + (<usize>n << 2);
    for (let j = 0; j < n; j += 4) {
      let bp = b + <usize>j * row;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s02 = i32x4.splat(0), s03 = i32x4.splat(0);
      let s10 = i32x4.splat(0), s11 = i32x4.splat(0), s12 = i32x4.splat(0), s13 = i32x4.splat(0);
      for (let p: usize = 0; p < row; p += 16) {
        const x0 = v128.load(a0 + p), x1 = v128.load(a1 + p);
        const y0 = v128.load(bp + p), y1 = v128.load(bp + row + p);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, y0));
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, y0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, y1));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, y1));
        const y2 = v128.load(bp + (row << 1) + p), y3 = v128.load(bp + row * 3 + p);
        s02 = i32x4.add(s02, i32x4.dot_i16x8_s(x0, y2));
        s12 = i32x4.add(s12, i32x4.dot_i16x8_s(x1, y2));
        s03 = i32x4.add(s03, i32x4.dot_i16x8_s(x0, y3));
        s13 = i32x4.add(s13, i32x4.dot_i16x8_s(x1, y3));
      }
      const sc = f32x4.mul(v128.load(scales + (<usize>j << 2)), vs);
      v128.store(c0 + (<usize>j << 2), f32x4.mul(f32x4.convert_i32x4_s(sum4(s00, s01, s02, s03)), sc));
      v128.store(c1 + (<usize>j << 2), f32x4.mul(f32x4.convert_i32x4_s(sum4(s10, s11, s12, s13)), sc));
    }
  }
  for (; i < m; i++) {
    const a0 = a + <usize>i * row;
    const c0 = c + ((<usize>i * n) << 2);
    for (let j = 0; j < n; j += 4) {
      const bp = b + <usize>j * row;
      let s00 = i32x4.splat(0), s01 = i32x4.splat(0), s02 = i32x4.splat(0), s03 = i32x4.splat(0);
      for (let p: usize = 0; p < row; p += 16) {
        const x0 = v128.load(a0 + p);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, v128.load(bp + p)));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, v128.load(bp + row + p)));
        s02 = i32x4.add(s02, i32x4.dot_i16x8_s(x0, v128.load(bp + (row << 1) + p)));
        s03 = i32x4.add(s03, i32x4.dot_i16x8_s(x0, v128.load(bp + row * 3 + p)));
      }
      const sc = f32x4.mul(v128.load(scales + (<usize>j << 2)), vs);
      v128.store(c0 + (<usize>j << 2), f32x4.mul(f32x4.convert_i32x4_s(sum4(s00, s01, s02, s03)), sc));
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

/** tanh by its continued fraction, kept within ±1; exact to 1e-6 where it matters. */
@inline
function tanh4(x: v128): v128 {
  const c = f32x4.max(f32x4.min(x, f32x4.splat(4.97)), f32x4.splat(-4.97));
  const q = f32x4.mul(c, c);
  const top = f32x4.mul(c, f32x4.add(f32x4.splat(135135), f32x4.mul(q, f32x4.add(f32x4.splat(17325), f32x4.mul(q, f32x4.add(f32x4.splat(378), q))))));
  const low = f32x4.add(f32x4.splat(135135), f32x4.mul(q, f32x4.add(f32x4.splat(62370), f32x4.mul(q, f32x4.add(f32x4.splat(3150), f32x4.mul(q, f32x4.splat(28)))))));
  return f32x4.div(top, low);
}

/** In n rows of 2·width columns: adds the bias, then tanh on the first half (candidates) and the logistic function on the second (gates). */
export function gates(pre: usize, bias: usize, n: i32, width: i32): void {
  const half = f32x4.splat(0.5);
  const row = <usize>width << 2;
  for (let i = 0; i < n; i++) {
    let at = pre + <usize>i * (row << 1);
    for (let j: usize = 0; j < row; j += 16) v128.store(at + j, tanh4(f32x4.add(v128.load(at + j), v128.load(bias + j))));
    for (let j: usize = row; j < row << 1; j += 16) {
      v128.store(at + j, f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, f32x4.add(v128.load(at + j), v128.load(bias + j)))))));
    }
  }
}
