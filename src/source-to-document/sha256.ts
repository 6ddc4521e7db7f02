const K = Uint32Array.from({ length: 64 }, (_, i) => fraction(prime(i), 1 / 3));
const H = Uint32Array.from({ length: 8 }, (_, i) => fraction(prime(i), 1 / 2));

function prime(index: number): number {
  let found = -1;
  for (let n = 2; ; n++) {
    let composite = false;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) composite = true;
    if (!composite && ++found === index) return n;
  }
}
function fraction(n: number, power: number): number {
  const root = n ** power;
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}
const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in hexadecimal. Runs without Node or Web Crypto, so that the reading stages stay free of both. */
export const sha256 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const h = H.slice();
  const w = new Uint32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15]!,
        b = w[i - 2]!;
      w[i] = w[i - 16]! + (rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)) + w[i - 7]! + (rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, last] = h as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const t1 = (last + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
      const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      last = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, last].forEach((value, i) => {
      h[i] = h[i]! + value;
    });
  }
  return [...h].map((value) => value.toString(16).padStart(8, "0")).join("");
};
