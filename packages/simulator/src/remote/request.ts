export type Method = "GET" | "POST" | "PUT" | "DELETE";
export type Ask = <Answer>(method: Method, path: string, body?: unknown) => Promise<Answer>;

/** One request to the control routes; throws the sentence of a refusal. */
export async function request<Answer>(url: string, method: Method, body: unknown): Promise<Answer> {
	const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
	const answer = await response.json();
	if (!response.ok) throw new Error((answer as { detail: string }).detail);
	return answer as Answer;
}
