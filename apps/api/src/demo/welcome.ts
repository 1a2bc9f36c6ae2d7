import type { AppContext } from "../app-context.ts";
import type { Config } from "../config.ts";
import type { WayIn } from "../set-up-keys.ts";
import { holdsDemo } from "./holds-demo.ts";
import { demoPhone } from "./load-demo.ts";
import { shiftToTry } from "./shift-to-try.ts";

export interface Welcome {
	config: Config;
	address: string;
	simulatorUrl: string | null;
	wayIn: WayIn;
	context: AppContext;
	demo: boolean;
	/** What is odd about the configuration, a sentence each. */
	warnings: readonly string[];
}

/** What a person reads once the service listens: where it is, what is simulated, and what to try. */
export function welcome({ config, address, simulatorUrl, wayIn, context, demo, warnings }: Welcome): string {
	const { db, clock } = context.deps;
	const lines = [`Coverline ${context.version} listens at ${address}`, `  database   ${config.db}`];
	lines.push(
		simulatorUrl === null
			? `  carrier    ${config.carrier} at ${config.twilio.apiUrl}, calling us at ${context.publicUrl()}`
			: `  carrier    simulated at ${simulatorUrl}: no text or call leaves this machine`,
	);
	lines.push(`  calls      ${Math.round(config.escalateAfterMs / 100) / 10} s after the texts`);
	lines.push(`  API key    ${whereTheKeyIs(wayIn)}`);
	lines.push(...warnings.map((warning) => `  warning    ${warning}`));
	if (demo && simulatorUrl !== null && holdsDemo(db)) {
		const shiftId = shiftToTry(db, { now: clock.now() });
		const authorization = authorizationOf(wayIn);
		lines.push("", ...(shiftId === null ? nothingToTry : commands({ address, simulatorUrl, authorization, shiftId })));
	}
	return lines.join("\n");
}

function whereTheKeyIs(wayIn: WayIn): string {
	switch (wayIn.kind) {
		case "no_key_needed":
			return "none is asked for";
		case "configured":
			return "as COVERLINE_ADMIN_KEY has it, here; set it in the other terminal too";
		case "configured_revoked":
			return "COVERLINE_ADMIN_KEY names one that was revoked; start with another one there";
		case "in_file":
			return `in ${wayIn.file}`;
		case "made":
			return `${wayIn.key} (shown this once)`;
		case "elsewhere":
			return "in none of the places where it was kept; start with COVERLINE_ADMIN_KEY to name a new one";
		default:
			return wayIn satisfies never;
	}
}

const nothingToTry = [
	"Every shift of the demo has been opened or is over. To begin anew, end this and start with a fresh database:",
	"",
	"  COVERLINE_DB=data/again.db npm start",
];

function authorizationOf(wayIn: WayIn): string {
	if (wayIn.kind === "no_key_needed") return "";
	const key =
		wayIn.kind === "in_file"
			? `$(cat ${quoted(wayIn.file)})`
			: wayIn.kind === "made"
				? wayIn.key
				: "$COVERLINE_ADMIN_KEY";
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
