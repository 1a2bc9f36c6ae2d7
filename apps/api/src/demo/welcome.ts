import type { AppContext } from "../app-context.ts";
import type { Config } from "../config.ts";
import { demoPhone, demoShiftId } from "./load-demo.ts";

export interface Welcome {
	config: Config;
	address: string;
	simulatorUrl: string | null;
	madeKey: string | null;
	keyFile: string | null;
	context: AppContext;
	demo: boolean;
}

/** What a person reads once the service listens: where it is, what is simulated, and what to try. */
export function welcome({ config, address, simulatorUrl, madeKey, keyFile, context, demo }: Welcome): string {
	const lines = [`Coverline ${context.version} listens at ${address}`, `  database   ${config.db}`];
	lines.push(
		simulatorUrl === null
			? `  carrier    ${config.carrier} at ${config.twilio.apiUrl}, calling us at ${context.publicUrl()}`
			: `  carrier    simulated at ${simulatorUrl}: no text or call leaves this machine`,
	);
	lines.push(`  calls      ${Math.round(config.escalateAfterMs / 100) / 10} s after the texts`);
	if (keyFile !== null) lines.push(`  API key    in ${keyFile}`);
	else if (madeKey !== null) lines.push(`  API key    ${madeKey} (shown this once)`);
	if (demo && simulatorUrl !== null)
		lines.push(
			"",
			...commands({ address, simulatorUrl, authorization: authorizationOf({ config, keyFile, madeKey }) }),
		);
	return lines.join("\n");
}

function authorizationOf({ config, keyFile, madeKey }: Pick<Welcome, "config" | "keyFile" | "madeKey">): string {
	if (config.auth === "off") return "";
	const key =
		config.adminKey !== null ? "$COVERLINE_ADMIN_KEY" : keyFile !== null ? `$(cat ${keyFile})` : (madeKey ?? "");
	return ` -H "Authorization: Bearer ${key}"`;
}

function commands({
	address,
	simulatorUrl,
	authorization,
}: {
	address: string;
	simulatorUrl: string;
	authorization: string;
}): string[] {
	return [
		"Try it, in another terminal:",
		"",
		"  # 1. open a shift: every free CNA of the demo agency is texted",
		`  curl -X POST${authorization} ${address}/shifts/${demoShiftId}/fanout`,
		"",
		"  # 2. answer YES from a phone: the first one gets it",
		`  curl -X POST ${simulatorUrl}/phones/${demoPhone.slice(1)}/texts -d '{"text":"YES"}'`,
		"",
		"  # 3. read what happened",
		`  curl${authorization} ${address}/shifts/${demoShiftId}/timeline`,
		"",
		`  Every phone's inbox: curl ${simulatorUrl}/phones`,
	];
}
