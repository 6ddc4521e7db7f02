import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

/** Compiles the kernels to build/kernels.wasm. Throws with the compiler's words when it cannot. */
export const buildKernels = async (): Promise<void> => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  mkdirSync(`${root}build`, { recursive: true });
  const args = ["src/document-to-syntax/kernels/kernels.ts", "--baseDir", root, "-o", "build/kernels.wasm", "-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--initialMemory", "1"];
  const { error, stderr } = await asc.main(args);
  if (error) throw new Error(`the kernels do not compile: ${error.message}\n${stderr.toString()}`);
};
