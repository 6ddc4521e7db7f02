// Shared by the kernels of reading and of training: what follows a matrix product. f32, widths multiples of 4.

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

/** c[i] = f · c[i ∓ 1] + (1 − f) · z: the first half of the columns from left to right, the second from right to left. */
export function recur(pre: usize, c: usize, ends: usize, sentences: i32, width: i32): void {
  const w = <usize>width << 2, half = w >> 1, one = f32x4.splat(1);
  let row = 0;
  for (let s = 0; s < sentences; s++) {
    const first = row, end = i32.load(ends + (<usize>s << 2));
    for (let i = first; i < end; i++) {
      const p = pre + <usize>i * (w << 1), q = c + <usize>i * w;
      for (let o: usize = 0; o < half; o += 16) {
        const f = v128.load(p + w + o);
        let v = f32x4.mul(f32x4.sub(one, f), v128.load(p + o));
        if (i > first) v = f32x4.add(v, f32x4.mul(f, v128.load(q - w + o)));
        v128.store(q + o, v);
      }
    }
    for (let i = end - 1; i >= first; i--) {
      const p = pre + <usize>i * (w << 1), q = c + <usize>i * w;
      for (let o: usize = half; o < w; o += 16) {
        const f = v128.load(p + w + o);
        let v = f32x4.mul(f32x4.sub(one, f), v128.load(p + o));
        if (i + 1 < end) v = f32x4.add(v, f32x4.mul(f, v128.load(q + w + o)));
        v128.store(q + o, v);
      }
    }
    row = end;
  }
}

/** Each row of y, n × columns, plus the bias. */
export function addBias(y: usize, bias: usize, n: i32, columns: i32): void {
  const row = <usize>columns << 2;
  for (let i = 0; i < n; i++, y += row) for (let o: usize = 0; o < row; o += 16) v128.store(y + o, f32x4.add(v128.load(y + o), v128.load(bias + o)));
}
