/** What the calls gave, under their names; `tests/interop/src/answers.rs` says in what form. */
const answers: Record<string, unknown> = {};

/** What openapi-fetch gives: either an answer or an error, and the response in any case. */
interface Given<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

function checked<T>({ error, response }: Given<T>): void {
  if (!response.ok) {
    throw new Error(`${response.url} is refused with ${response.status}: ${JSON.stringify(error)}`);
  }
}

/** The answer of a call that must be successful and have one. */
export function got<T>(given: Given<T>): NonNullable<T> {
  checked(given);
  if (given.data === undefined || given.data === null) {
    throw new Error(`${given.response.url} has no answer`);
  }
  return given.data;
}

export function take(call: string, answer: unknown): void {
  answers[call] = answer;
}

/** Takes down that a call without an answer went well. */
export function done(call: string, given: Given<unknown>): void {
  checked(given);
  answers[call] = "done";
}

/** Takes down how a call was refused that should be. */
export function refused(call: string, response: Response, message?: string): void {
  answers[call] = { status: response.status, message };
}

export function print(): void {
  console.log(JSON.stringify(answers));
}

/** Where the server is: the program's one argument. */
export function server(): string {
  const [url] = process.argv.slice(2);
  if (url === undefined) throw new Error("the address of the server is missing");
  return url;
}
