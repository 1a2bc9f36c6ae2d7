import type { AppContext } from "../app-context.ts";
import type { Config } from "../config.ts";
import { demoPhone } from "./load-demo.ts";
import { shiftToTry } from "./shift-to-try.ts";

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
	else if (config.adminKey !== null)
		lines.push("  API key    as COVERLINE_ADMIN_KEY has it, here; set it in the other terminal too");
	else if (config.auth === "required")
		lines.push(
			"  API key    in none of the places where it was kept; start with COVERLINE_ADMIN_KEY to name a new one",
		);
	if (demo && simulatorUrl !== null) {
		const shiftId = shiftToTry(context.deps.db, { now: context.deps.clock.now() });
		const authorization = authorizationOf({ config, keyFile, madeKey });
		lines.push("", ...(shiftId === null ? nothingToTry : commands({ address, simulatorUrl, authorization, shiftId })));
	}
	return lines.join("\n");
}

const nothingToTry = [
	"Every shift of the demo has been opened or is over. To begin anew, end this and start with a fresh database:",
	"",
	"  COVERLINE_DB=data/again.db npm start",
];

function authorizationOf({ config, keyFile, madeKey }: Pick<Welcome, "config" | "keyFile" | "madeKey">): string {
	if (config.auth === "off") return "";
	const key =
		keyFile !== null && config.adminKey === null ? `$(cat ${quoted(keyFile)})` : (madeKey ?? "$COVERLINE_ADMIN_KEY");
	return ` -H "Authorization: Bearer ${key}"`;
}

/** A path as a shell takes it. */
function quoted(file: string): string {
	return /^[\w./~+-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}

function commands({
	address,
	simulatorUrl,
	authorization,
	shiftId,
}: {
	address: string;
	simulatorUrl: string;
	authorization: string;
	shiftId: string;
}): string[] {
	return [
		"Try it, in another terminal:",
		"",
		"  # 1. open a shift: every free CNA of the demo agency is texted",
		`  curl -X POST${authorization} ${address}/shifts/${shiftId}/fanout`,
		"",
		"  # 2. answer YES from a phone: the first one gets it",
		`  curl -X POST ${simulatorUrl}/phones/${demoPhone.slice(1)}/texts -d '{"text":"YES"}'`,
		"",
		"  # 3. read what happened",
		`  curl${authorization} ${address}/shifts/${shiftId}/timeline`,
		"",
		`  Every phone's inbox: curl ${simulatorUrl}/phones`,
	];
}
