// Builds what is not committed: the WebAssembly kernels and the desk's page. Run by npm after an install.
import { buildKernels } from "./src/document-to-syntax/build-kernels.ts";

await buildKernels();
