/** Negative samples a pair, passes over the text, words to each side. */
const NEGATIVES = 5;
const PASSES = 6;
const REACH = 2;
const RATE = 0.04;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-Math.max(-8, Math.min(8, x))));

/**
 * Word vectors from running text: skip-gram with negative sampling (Mikolov et al. 2013), one set of outputs for each place beside the word
 * (Ling et al. 2015), which tells apart what stands before and after. `sentences` hold word numbers, 0 for words without a vector.
 * Returns rows × columns, row 0 zero, scaled to a root mean square of 0.5.
 */
export const learnVectors = (sentences: readonly Int32Array[], rows: number, columns: number, random: () => number): Float32Array => {
  const counts = new Float64Array(rows);
  let total = 0;
  for (const sentence of sentences) {
    for (const word of sentence) counts[word]!++;
    total += sentence.length;
  }
  // Drawing words by their frequency to the power 3/4.
  const drawn = new Int32Array(1 << 20);
  const share = counts.map((count, word) => (word === 0 ? 0 : count ** 0.75));
  const sum = share.reduce((all, one) => all + one, 0);
  for (let word = 0, at = 0, until = 0; word < rows; word++) {
    until += (share[word]! / sum) * drawn.length;
    while (at < until && at < drawn.length) drawn[at++] = word;
  }
  const keep = counts.map((count) => Math.min(1, Math.sqrt((0.001 * total) / Math.max(1, count))));
  const vectors = Float32Array.from({ length: rows * columns }, () => (random() - 0.5) / columns);
  const outputs = new Float32Array(2 * REACH * rows * columns);
  const change = new Float32Array(columns);
  let seen = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const whole of sentences) {
      const sentence = whole.filter((word) => word > 0 && random() < keep[word]!);
      seen += whole.length;
      const rate = RATE * Math.max(0.01, 1 - seen / (PASSES * total));
      for (let i = 0; i < sentence.length; i++) {
        const from = sentence[i]! * columns;
        change.fill(0);
        for (let offset = -REACH; offset <= REACH; offset++) {
          const beside = sentence[i + offset];
          if (offset === 0 || beside === undefined) continue;
          const side = (offset < 0 ? offset + REACH : offset + REACH - 1) * rows;
          for (let draw = 0; draw <= NEGATIVES; draw++) {
            const word: number = draw === 0 ? beside : drawn[Math.floor(random() * drawn.length)]!;
            if (draw > 0 && word === beside) continue;
            const to = (side + word) * columns;
            let dot = 0;
            for (let j = 0; j < columns; j++) dot += vectors[from + j]! * outputs[to + j]!;
            const step = rate * ((draw === 0 ? 1 : 0) - sigmoid(dot));
            for (let j = 0; j < columns; j++) {
              change[j]! += step * outputs[to + j]!;
              outputs[to + j]! += step * vectors[from + j]!;
            }
          }
        }
        for (let j = 0; j < columns; j++) vectors[from + j]! += change[j]!;
      }
    }
  }
  vectors.fill(0, 0, columns);
  const mean = Math.sqrt(vectors.reduce((all, x) => all + x * x, 0) / (vectors.length - columns));
  return vectors.map((x) => (0.5 * x) / mean);
};
