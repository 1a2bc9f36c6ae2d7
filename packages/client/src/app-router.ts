/**
 * The one place where the client knows the server: its router's type.
 * In the packed client this file is replaced by the declarations that `build.mjs` collects.
 */
export type { AppRouter } from "@coverline/api/router";
