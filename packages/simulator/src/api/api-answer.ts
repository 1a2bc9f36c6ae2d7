/** What the REST API answers, before any fault spoils it. */
export type ApiAnswer = {
	status: number;
	/** JSON text. */
	body: string;
	/** Twilio's error code, and the sid of what was made or found: for the journal. */
	code?: number | string;
	about?: string;
	headers?: Record<string, string>;
};

export const found = (resource: { sid: string }, status: 200 | 201 = 200): ApiAnswer => ({
	status,
	body: JSON.stringify(resource),
	about: resource.sid,
});

/** An error as Twilio writes it. */
export function refused(status: number, code: number | string, message: string): ApiAnswer {
	const more_info = `https://www.twilio.com/docs/errors/${code}`;
	return { status, code, body: JSON.stringify({ code, message, more_info, status }) };
}
