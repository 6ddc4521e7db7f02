// Builds what is not committed: the WebAssembly kernels and the desk's page. Run by npm after an install.
import { buildDesk } from "./src/apps/desk/build.ts";
import { buildKernels } from "./src/document-to-syntax/build-kernels.ts";

await buildKernels();
await buildDesk();
