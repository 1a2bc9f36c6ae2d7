import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "./app-router.ts";

export type { AppRouter } from "./app-router.ts";
export { type ClientOptions, type CoverlineClient, createClient, type Fetch } from "./create-client.ts";
export { type Problem, problemOf, reasonOf } from "./problem-of.ts";

/** What each procedure takes: `RouterInputs["fanouts"]["start"]`. */
export type RouterInputs = inferRouterInputs<AppRouter>;

/** What each procedure answers: `RouterOutputs["fanouts"]["get"]`. */
export type RouterOutputs = inferRouterOutputs<AppRouter>;
