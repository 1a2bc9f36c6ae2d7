import type { MessageView } from "../simulator.ts";
import type { Message } from "./message.ts";

/** A message as the control routes show it. */
export function messageView(message: Message): MessageView {
	return {
		sid: message.sid,
		direction: message.direction,
		from: message.from,
		to: message.to,
		body: message.body,
		status: message.status,
		errorCode: message.errorCode,
		segments: message.segments,
		statusCallback: message.statusCallback,
		createdAt: message.createdAt,
	};
}
