import * as vscode from "vscode";
import type { TrackPreview, TreeRow } from "../../server/protocol.ts";
import { inert } from "../inert.ts";

/** Asks for a key result's new value; shows what it would mean as it is typed. Undefined: escaped. */
export function askValue(
  row: TreeRow,
  preview: (input: string) => Promise<TrackPreview | undefined>,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const input = vscode.window.createInputBox();
    let value: number | undefined;
    let turn = 0;
    const look = async (): Promise<void> => {
      const mine = ++turn;
      const answer = await preview(input.value);
      if (mine !== turn) return;
      value = answer && "value" in answer ? answer.value : undefined;
      if (!answer) input.validationMessage = vscode.l10n.t("The language server does not answer. Try again.");
      else if ("problem" in answer) input.validationMessage = inert(answer.problem);
      else
        input.validationMessage = {
          message: inert(answer.text),
          severity: vscode.InputBoxValidationSeverity.Info,
        };
    };
    const numbers = [
      ...(row.current ? [vscode.l10n.t("now {0}", row.current)] : []),
      ...(row.target ? [vscode.l10n.t("target {0}", row.target)] : []),
    ];
    const what = vscode.l10n.t("Current value of {0}", row.id ?? "");
    // The title stays in sight while the line below the input says what a value would mean.
    input.title = numbers.length > 0 ? `${what} (${numbers.join(", ")})` : what;
    input.prompt = inert(row.label);
    input.placeholder = vscode.l10n.t("A number, +3, 50% or 1.2k");
    input.value = row.current ?? "";
    input.valueSelection = [0, input.value.length];
    input.onDidChangeValue(look);
    input.onDidAccept(async () => {
      input.busy = true;
      await look();
      input.busy = false;
      if (value === undefined) return;
      resolve(value);
      input.hide();
    });
    input.onDidHide(() => {
      turn++;
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
