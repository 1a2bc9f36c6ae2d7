import { randomBytes } from "node:crypto";
import { startSimulator } from "@coverline/simulator";
import type { Config } from "./config.ts";

/** The simulated carrier beside the service. */
export interface Simulation {
	url: string;
	/** The same configuration, pointing at the simulator: there is no second code path. */
	config: Config;
	/** Tells the carrier where the service listens. */
	connect(serviceUrl: string): void;
	close(): Promise<void>;
}

/** Numbers of the fictional range 555-01xx. */
const simulatedNumbers = ["+15105550190", "+15105550191", "+15105550192"];

/** Starts a carrier on loopback and points the Twilio adapter at it. */
export async function beginSimulation(config: Config): Promise<Simulation> {
	const accountSid = `AC${randomBytes(16).toString("hex")}`;
	const authToken = randomBytes(16).toString("hex");
	const fromNumbers = config.twilio.fromNumbers.length > 0 ? config.twilio.fromNumbers : simulatedNumbers;
	const simulator = await startSimulator({
		port: config.simulatorPort,
		accountSid,
		authToken,
		numbers: fromNumbers,
		timings: "lifelike",
	});
	return {
		url: simulator.url,
		config: { ...config, twilio: { ...config.twilio, accountSid, authToken, apiUrl: simulator.url, fromNumbers } },
		connect(serviceUrl) {
			const base = config.publicUrl ?? serviceUrl;
			simulator.configure({ smsUrl: `${base}/webhooks/twilio/sms`, voiceUrl: `${base}/webhooks/twilio/voice` });
		},
		close: () => simulator.close(),
	};
}
