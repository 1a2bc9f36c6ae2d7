import { serveApi } from "./api/serve-api.ts";
import { type Carrier, createCarrier } from "./carrier/carrier.ts";
import { changeSettings } from "./carrier/change-settings.ts";
import { resetCarrier } from "./carrier/reset-carrier.ts";
import { serveControl } from "./control/serve-control.ts";
import { messageView } from "./messages/message-view.ts";
import { answerText } from "./phones/answer-text.ts";
import { phoneInHand } from "./phones/phone-in-hand.ts";
import { phoneView } from "./phones/phone-view.ts";
import { numberIn } from "./phones/read-number.ts";
import { type Door, openDoor } from "./server/open-door.ts";
import { outage } from "./server/outage.ts";
import { serveConnection } from "./server/serve-connection.ts";
import type { Simulator, SimulatorOptions } from "./simulator.ts";
import { callView } from "./voice/call-view.ts";

/** Starts a carrier. Rejects when the port is taken. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
	const carrier = createCarrier(options, answerText);
	changeSettings(carrier, options);
	const door = await openDoor(
		(request, response) => {
			const serve = isApi(request.url ?? "")
				? serveConnection(carrier, request, response)
				: serveControl(simulator, request, response);
			serve.catch(() => response.destroy());
		},
		{ port: options.port ?? 0, host: options.host ?? "127.0.0.1" },
	);
	const simulator = controlOf(carrier, door);
	return simulator;
}

/** SignalWire speaks the same API below a prefix of its own. */
const isApi = (path: string) => path.startsWith("/2010-04-01/") || path.startsWith("/api/laml/2010-04-01/");

function controlOf(carrier: Carrier, door: Door): Simulator {
	return {
		url: door.url,
		accountSid: carrier.accountSid,
		configure: (changes) => changeSettings(carrier, changes),
		settings: () => carrier.settings,
		phone(text) {
			return phoneInHand(carrier, carrier.phones.phone(numberIn(text)));
		},
		phones: () => carrier.phones.all().map((phone) => phoneView(carrier, phone)),
		setScript(script) {
			carrier.script = script;
			for (const phone of carrier.phones.all()) phone.usedReplies.clear();
		},
		script: () => carrier.script,
		addFaults: (...rules) => rules.map((rule) => carrier.faults.add(rule)),
		removeFaults: (id) => carrier.faults.remove(id),
		faults: () => carrier.faults.list(),
		outage: (options) => outage(carrier, door, options),
		request: async (request) => (carrier.unreachable ? { kind: "refused" } : serveApi(carrier, request)),
		journal: (filter) => carrier.journal.read(filter),
		messages: () => carrier.messages.all.map(messageView),
		calls: () => carrier.calls.all.map(callView),
		reset: () => resetCarrier(carrier),
		quiet: () => carrier.post.quiet(),
		async close() {
			carrier.closed = true;
			carrier.epoch++;
			await Promise.all([door.shut(), carrier.post.close()]);
		},
	};
}
