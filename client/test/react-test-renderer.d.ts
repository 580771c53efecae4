declare module "react-test-renderer" {
  import type { ReactElement } from "react";
  export function act(run: () => Promise<void>): Promise<void>;
  export function create(element: ReactElement): { update(element: ReactElement): void; unmount(): void };
}
