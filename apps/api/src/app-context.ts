import type { CoreDeps, Home, SecondReader } from "@coverline/core";
import type { Config } from "./config.ts";
import type { Log } from "./host/log.ts";
import type { Metrics } from "./host/metrics.ts";

/** What routes, webhooks and procedures are built from. */
export interface AppContext {
	deps: CoreDeps;
	config: Config;
	home: Home;
	log: Log;
	metrics: Metrics;
	version: string;
	/** The address that carriers were given; signatures are checked against it. */
	publicUrl: () => string;
	/** The tokens and keys with which webhooks may be signed, newest first. */
	signingKeys: readonly string[];
	/** Reads again what the grammar found unclear; null: nobody does. */
	secondReader: SecondReader | null;
	/** Whether the pollers turn. */
	isPolling: () => boolean;
}
