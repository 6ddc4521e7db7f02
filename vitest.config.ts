import { defineConfig } from "vitest/config";

// Unit tests stand beside the code; tests that cross stages are in test/.
export default defineConfig({ test: { include: ["src/**/*.test.ts", "test/**/*.test.ts", "bench/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 } });
