export { alongsideOf } from "./alongside.ts";
export { dateBeside } from "./beside.ts";
export { formOf } from "./form.ts";
export { comesHome } from "./lasting.ts";
export { statusOf } from "./status.ts";
export { byThen, supposedDay, type When, whenOf } from "./when.ts";
export { whereOf } from "./where.ts";
