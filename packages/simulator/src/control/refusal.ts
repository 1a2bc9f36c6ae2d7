/** Something that cannot be done, with a sentence that says what to do instead. */
export class Refusal extends Error {
	readonly status: 400 | 404 | 409;

	constructor(status: 400 | 404 | 409, detail: string) {
		super(detail);
		this.status = status;
	}
}
