import { render } from "preact";
import { Desk } from "./desk.tsx";

render(<Desk />, document.getElementById("desk")!);
