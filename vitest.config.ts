import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.ts", "bench/**/*.test.ts"],
		testTimeout: 20_000,
		// Nothing here mocks modules, and importing everything anew for every file costs more than the tests.
		isolate: false,
		// Much of the time is spent waiting for processes and clocks; the default leaves one of two cores idle.
		maxWorkers: "100%",
	},
});
