import { startSimulator } from "./start-simulator.ts";

/**
 * The carrier alone. Prints its address as one line of JSON on standard output; ends on SIGINT and SIGTERM, and with
 * SIMULATOR_END_WITH_STDIN=1 when whoever started it goes. The README has the table of its variables.
 */
const { env } = process;
const base = env.SIMULATOR_WEBHOOK_BASE?.replace(/\/+$/, "");

const simulator = await startSimulator({
	port: Number(env.PORT ?? 0),
	accountSid: env.TWILIO_ACCOUNT_SID ?? `AC${"0".repeat(32)}`,
	authToken: env.TWILIO_AUTH_TOKEN ?? "simulated-token",
	numbers: env.SIMULATOR_NUMBERS?.split(",").map((number) => number.trim()),
	timings: env.SIMULATOR_TIMINGS === "lifelike" ? "lifelike" : "fast",
	seed: env.SIMULATOR_SEED ? Number(env.SIMULATOR_SEED) : undefined,
	...(base && { smsUrl: `${base}/webhooks/twilio/sms`, voiceUrl: `${base}/webhooks/twilio/voice` }),
});

process.stdout.write(`${JSON.stringify({ url: simulator.url, accountSid: simulator.accountSid })}\n`);

const end = () => void simulator.close().then(() => process.exit(0));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
if (env.SIMULATOR_END_WITH_STDIN === "1") process.stdin.once("close", end).resume();
