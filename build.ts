// Builds what is not committed: the WebAssembly kernels and the desk's page. Run by npm after an install.
