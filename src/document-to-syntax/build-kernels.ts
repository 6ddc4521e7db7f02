import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const compile = async (name: string, features: readonly string[], pages: number): Promise<void> => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  mkdirSync(`${root}build`, { recursive: true });
  const enabled = features.flatMap((feature) => ["--enable", feature]);
  const entries = [name, "shared"].map((file) => `src/document-to-syntax/kernels/${file}.ts`);
  const places = [...entries, "--baseDir", root, "-o", `build/${name}.wasm`];
  const { error, stderr } = await asc.main([...places, "-O3", "--noAssert", "--runtime", "stub", ...enabled, "--initialMemory", String(pages)]);
  if (error) throw new Error(`the kernels do not compile: ${error.message}\n${stderr.toString()}`);
};

/** Compiles the kernels of reading to build/kernels.wasm. Throws with the compiler's words when it cannot. */
export const buildKernels = (): Promise<void> => compile("kernels", ["simd"], 1);
/** Compiles the kernels of training to build/training.wasm; they need a processor with fused multiply-add. */
export const buildTrainingKernels = (): Promise<void> => compile("training", ["simd", "relaxed-simd"], 2);
