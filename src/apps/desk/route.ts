import { useEffect, useState } from "preact/hooks";

/** The page that an address means. */
export type Route =
  | { readonly page: "home" }
  | { readonly page: "read" }
  | { readonly page: "report"; readonly id: string }
  | { readonly page: "relation"; readonly states: readonly [string, string] }
  | { readonly page: "review" }
  | { readonly page: "unknown" };

export const routeOf = (path: string): Route => {
  const parts = path
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent);
  if (parts.length === 0) return { page: "home" };
  if (parts[0] === "read" && parts.length === 1) return { page: "read" };
  if (parts[0] === "review" && parts.length === 1) return { page: "review" };
  if (parts[0] === "report" && parts[1]) return { page: "report", id: parts[1] };
  if (parts[0] === "relation" && parts[1] && parts[2]) return { page: "relation", states: [parts[1].toUpperCase(), parts[2].toUpperCase()] };
  return { page: "unknown" };
};

/** Goes to an address of the desk without loading the page anew. */
export const go = (path: string): void => {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
};

export const useRoute = (): Route => {
  const [route, set] = useState(() => routeOf(location.pathname));
  useEffect(() => {
    const follow = () => {
      set(routeOf(location.pathname));
      if (!location.hash) scrollTo(0, 0);
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  return route;
};
