// Every way a quoted message announces itself, in the order they are tried at a line.
import { attribution } from "./attribution";
import type { BoundaryFamily } from "./boundary";
import { headerBlock } from "./header-block";
import { separator } from "./separator";

export const BOUNDARY_FAMILIES: readonly BoundaryFamily[] = [separator, headerBlock, attribution];
