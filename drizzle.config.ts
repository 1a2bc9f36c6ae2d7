import { defineConfig } from "drizzle-kit";

// `casing` must stand here and in open-database.ts alike, or columns and migrations disagree.
export default defineConfig({
	dialect: "sqlite",
	schema: "./packages/core/src/db/schema.ts",
	out: "./packages/core/migrations",
	casing: "snake_case",
});
