import { type Caller, createCore, type Customer, type Labels, putCustomer, type Scores, type Search } from './clients/typescript/src/index.ts';

const customer: Customer = { email: 'a@example.org', number: 1, opaque: true };
const { email, number }: { email: string; number: number } = await putCustomer(createCore(), customer);
const caller: Caller = { phone: '1' };
const searches: Search[] = [{ query: email }, { customer: number }];
const labels: Labels = { name: 'x', count: 1, colors: ['red'] };
const scores: Scores = { today: 1 };

// @ts-expect-error The email of another part is required.
const noEmail: Customer = { number: 1, opaque: true };
// @ts-expect-error A required property without a schema is required.
const noOpaque: Customer = { email: '', number: 1 };
// @ts-expect-error A sibling of a reference requires the phone.
const noPhone: Caller = {};
// @ts-expect-error Either the query or the customer is required.
const noCriterion: Search = { limit: 1 };

export { caller, labels, noCriterion, noEmail, noOpaque, noPhone, scores, searches };
