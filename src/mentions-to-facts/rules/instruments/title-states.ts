import { stateOf } from "../../../world/index.ts";
import { sorted } from "../../context.ts";

const LONGEST = 4;
/** The states that a document's title names: "India-Malaysia Joint Statement", "MoU between Peru and the Republic of Korea". Codes in two letters are words too often, but for US and UK. */
export const statesInTitle = (title: string): readonly string[] => {
  const words = title.split(/[\s,;:/–—()-]+|['’]s\b/u).filter((word) => word !== "");
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST, words.length - at); length >= 1; length--) {
      const name = words.slice(at, at + length).join(" ");
      const short = name.replaceAll(".", "").length <= 3;
      const state = /^\p{Lu}/u.test(name) && (!short || /^(?:U\.?S\.?A?|U\.?K\.?|UAE|ROK|PRC|DPRK|DRC|PNG)\.?$/.test(name)) ? stateOf(name) : null;
      if (!state) continue;
      found.push(state);
      at += length - 1;
      break;
    }
  }
  return sorted(found);
};
