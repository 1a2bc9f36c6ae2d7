import { type ApiAnswer, refused } from "./api-answer.ts";

export const notFound = (path: string): ApiAnswer =>
	refused(404, 20404, `The requested resource ${path} was not found`);
