import type { ReactNode } from "react";
import { Actions } from "./Actions";

export function PageHead({ title, about, cli, children }: { title: string; about: ReactNode; cli?: string; children?: ReactNode }) {
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        <p>{about}</p>
      </div>
      <div className="head-tools">
        {children}
        <Actions {...(cli ? { cli } : {})} />
      </div>
    </div>
  );
}
