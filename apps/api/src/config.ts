import { readFileSync } from "node:fs";
import { dialectOf } from "@coverline/carriers/twilio";
import { type SenderKind, senderKinds } from "@coverline/core";
import { z } from "zod";
import { configWarnings } from "./config-warnings.ts";
import { durationMs } from "./duration.ts";
import { normalizeSender } from "./phone.ts";

/** What the service is told from outside. Read once, here, and checked as a whole. */
export interface Config {
	host: string;
	port: number;
	db: string;
	/** What carriers call us at; null: our own address (the simulator is told it). */
	publicUrl: string | null;
	carrier: "simulator" | "twilio" | "signalwire";
	twilio: {
		accountSid: string;
		authToken: string;
		previousAuthToken: string | null;
		/** Signs webhooks where that is another secret than the API's (SignalWire). */
		signingKey: string | null;
		apiUrl: string;
		fromNumbers: string[];
	};
	escalateAfterMs: number;
	auth: "required" | "off";
	adminKey: string | null;
	timeZone: string;
	organizationName: string;
	logLevel: string;
	simulatorPort: number;
	callsPerSecond: number;
	/** How the sender numbers are registered with the carriers; null: as their shape shows. */
	senderKind: SenderKind | null;
	/** Segments a day over each sender number; null: the default of its kind. */
	segmentsPerDay: number | null;
	/** Segments a second over each sender number; null: the default of its kind. */
	segmentsPerSecond: number | null;
	concurrency: number;
	languageModel: { url: string; key: string; model: string } | null;
}

export type ConfigResult =
	| { kind: "ok"; config: Config; warnings: string[] }
	| { kind: "problems"; problems: string[] };

const senderKindNames = Object.keys(senderKinds) as [SenderKind, ...SenderKind[]];

const loopback = new Set(["127.0.0.1", "::1", "localhost"]);

const wholeNumber = (from: number, to: number, error: string) =>
	z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error });
const port = wholeNumber(0, 65535, "must be a port from 0 to 65535");
const rate = z.coerce.number({ error: "must be a number" }).positive({ error: "must be more than 0" });
const twilioApi = "https://api.twilio.com";
const httpUrl = z
	.url({ protocol: /^https?$/, error: "must be an http:// or https:// address" })
	.regex(/^[^?#]*$/, { error: "must be an address without ? and #: paths are put behind it" })
	.transform((url) => url.replace(/\/+$/, ""));
/** A week: whoever waits longer to phone does not fill shifts, and instants end somewhere. */
const longestWaitMs = 168 * 60 * 60_000;
const duration = z.string().transform((text, ctx) => {
	const ms = durationMs(text);
	if (ms !== null && ms <= longestWaitMs) return ms;
	ctx.addIssue({ code: "custom", message: 'must be a duration such as "10m", "90s" or "400ms", at most "168h"' });
	return z.NEVER;
});
const phoneNumbers = z.string().transform((text, ctx) => {
	const numbers = text
		.split(",")
		.map((number) => number.trim())
		.filter(Boolean);
	const bad = numbers.filter((number) => normalizeSender(number) !== number);
	if (bad.length > 0)
		ctx.addIssue({ code: "custom", message: `has numbers that are neither E.164 nor a short code: ${bad.join(", ")}` });
	return numbers;
});

const schema = z.object({
	HOST: z.string().default("127.0.0.1"),
	PORT: port.default(8080),
	COVERLINE_DB: z.string().default("data/coverline.db"),
	COVERLINE_PUBLIC_URL: httpUrl.optional(),
	COVERLINE_CARRIER: z
		.enum(["simulator", "twilio", "signalwire"], { error: "must be simulator, twilio or signalwire" })
		.default("simulator"),
	TWILIO_ACCOUNT_SID: z.string().optional(),
	TWILIO_AUTH_TOKEN: z.string().optional(),
	TWILIO_AUTH_TOKEN_PREVIOUS: z.string().optional(),
	TWILIO_API_URL: httpUrl.default(twilioApi),
	TWILIO_FROM_NUMBERS: phoneNumbers.prefault(""),
	SIGNALWIRE_SIGNING_KEY: z.string().optional(),
	COVERLINE_ESCALATE_AFTER: duration.prefault("10m"),
	COVERLINE_AUTH: z.enum(["required", "off"], { error: "must be required or off" }).default("required"),
	COVERLINE_ADMIN_KEY: z
		.string()
		.min(8, { error: "must have at least 8 characters" })
		.regex(/^[\x21-\x7e]*$/, {
			error: "must be made of ASCII letters, digits and marks, without spaces: it is sent in a header",
		})
		.optional(),
	COVERLINE_TIME_ZONE: z
		.string()
		.refine(isTimeZone, { error: "must be an IANA time zone such as America/Los_Angeles" })
		.default("UTC"),
	COVERLINE_ORGANIZATION_NAME: z.string().max(60, { error: "must have at most 60 characters" }).default("Your agency"),
	COVERLINE_LOG_LEVEL: z
		.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
			error: "must be trace, debug, info, warn, error, fatal or silent",
		})
		.default("info"),
	COVERLINE_SIMULATOR_PORT: port.default(0),
	COVERLINE_CALLS_PER_SECOND: rate.default(1),
	COVERLINE_SEGMENTS_PER_SECOND: rate.optional(),
	COVERLINE_SEGMENTS_PER_DAY: wholeNumber(1, 10_000_000, "must be a whole number from 1 to 10000000").optional(),
	COVERLINE_SENDER_KIND: z.enum(senderKindNames, { error: `must be ${senderKindNames.join(", ")}` }).optional(),
	COVERLINE_CONCURRENCY: wholeNumber(1, 256, "must be a whole number from 1 to 256").default(32),
	COVERLINE_LLM_URL: httpUrl.optional(),
	COVERLINE_LLM_KEY: z.string().optional(),
	COVERLINE_LLM_MODEL: z.string().optional(),
});

const secrets = [
	"TWILIO_AUTH_TOKEN",
	"TWILIO_AUTH_TOKEN_PREVIOUS",
	"COVERLINE_ADMIN_KEY",
	"SIGNALWIRE_SIGNING_KEY",
	"COVERLINE_LLM_KEY",
] as const;

const settings = [...Object.keys(schema.shape), ...secrets.map((name) => `${name}_FILE`)];

/** Reads and checks the environment; every problem is reported, not the first alone. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
	const problems: string[] = [];
	const given = withSecretsFromFiles(env, problems);
	problems.push(...conflictsIn(given));
	const parsed = schema.safeParse(given);
	if (!parsed.success) problems.push(...parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`));
	if (!parsed.success || problems.length > 0) return { kind: "problems", problems };
	const values = parsed.data;
	return {
		kind: "ok",
		warnings: configWarnings({ given, settings }),
		config: {
			host: values.HOST,
			port: values.PORT,
			db: values.COVERLINE_DB,
			publicUrl: values.COVERLINE_PUBLIC_URL ?? null,
			carrier: values.COVERLINE_CARRIER,
			twilio: {
				accountSid: values.TWILIO_ACCOUNT_SID ?? "",
				authToken: values.TWILIO_AUTH_TOKEN ?? "",
				previousAuthToken: values.TWILIO_AUTH_TOKEN_PREVIOUS ?? null,
				signingKey: values.SIGNALWIRE_SIGNING_KEY ?? null,
				apiUrl: values.TWILIO_API_URL,
				fromNumbers: values.TWILIO_FROM_NUMBERS,
			},
			escalateAfterMs: values.COVERLINE_ESCALATE_AFTER,
			auth: values.COVERLINE_AUTH,
			adminKey: values.COVERLINE_ADMIN_KEY ?? null,
			timeZone: values.COVERLINE_TIME_ZONE,
			organizationName: values.COVERLINE_ORGANIZATION_NAME,
			logLevel: values.COVERLINE_LOG_LEVEL,
			simulatorPort: values.COVERLINE_SIMULATOR_PORT,
			callsPerSecond: values.COVERLINE_CALLS_PER_SECOND,
			senderKind: values.COVERLINE_SENDER_KIND ?? null,
			segmentsPerDay: values.COVERLINE_SEGMENTS_PER_DAY ?? null,
			segmentsPerSecond: values.COVERLINE_SEGMENTS_PER_SECOND ?? null,
			concurrency: values.COVERLINE_CONCURRENCY,
			languageModel: values.COVERLINE_LLM_URL
				? {
						url: values.COVERLINE_LLM_URL,
						key: values.COVERLINE_LLM_KEY ?? "",
						model: values.COVERLINE_LLM_MODEL ?? "",
					}
				: null,
		},
	};
}

/** What is wrong although each value is right by itself. Found whether or not they all are, so that nobody has to ask twice. */
function conflictsIn(given: Readonly<Record<string, string>>): string[] {
	const problems: string[] = [];
	if (given["COVERLINE_AUTH"] === "off" && !loopback.has(given["HOST"] ?? "127.0.0.1")) {
		problems.push("COVERLINE_AUTH=off is refused unless HOST is loopback: anybody could start fan-outs");
	}
	const carrier = given["COVERLINE_CARRIER"];
	if (carrier === "twilio" || carrier === "signalwire") {
		const needed = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_FROM_NUMBERS", "COVERLINE_PUBLIC_URL"];
		// Each SignalWire space has an address of its own.
		if (carrier === "signalwire") needed.push("TWILIO_API_URL");
		// It signs webhooks with another secret than the API's token: without it every one would be refused.
		if (carrier === "signalwire" || isSignalWire(given["TWILIO_API_URL"])) needed.push("SIGNALWIRE_SIGNING_KEY");
		problems.push(
			...needed.filter((name) => !given[name]).map((name) => `${name} is needed with COVERLINE_CARRIER=${carrier}`),
		);
	}
	if (given["COVERLINE_LLM_URL"] && !given["COVERLINE_LLM_MODEL"])
		problems.push("COVERLINE_LLM_MODEL is needed with COVERLINE_LLM_URL");
	return problems;
}

/** Every secret may come as NAME_FILE, the path of a file that holds it. Empty values count as absent. */
function withSecretsFromFiles(
	env: Readonly<Record<string, string | undefined>>,
	problems: string[],
): Record<string, string> {
	const given = Object.fromEntries(
		Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ""),
	);
	for (const name of secrets) {
		const file = given[`${name}_FILE`];
		if (file === undefined) continue;
		if (given[name] !== undefined) problems.push(`${name} and ${name}_FILE are both set; keep one`);
		try {
			given[name] = readFileSync(file, "utf8").trim();
		} catch (error) {
			problems.push(`${name}_FILE cannot be read: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	return given;
}

function isSignalWire(apiUrl: string | undefined): boolean {
	return apiUrl !== undefined && URL.canParse(apiUrl) && dialectOf(apiUrl) === "signalwire";
}

function isTimeZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
	} catch {
		return false;
	}
}
