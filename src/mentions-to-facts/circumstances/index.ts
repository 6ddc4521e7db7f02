export { agendaOf } from "./agenda.ts";
export { alongsideOf } from "./alongside.ts";
export { formOf } from "./form.ts";
export { statusOf } from "./status.ts";
export { type When, whenOf } from "./when.ts";
export { whereOf } from "./where.ts";
