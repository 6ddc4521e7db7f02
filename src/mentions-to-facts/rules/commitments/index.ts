import agreedTo from "./agreed-to.ts";

export const COMMITMENT_RULES = { "agreed-to": agreedTo };
