import type { Fix } from "../edits/fix.ts";
import { appendMetric } from "../edits/metrics.ts";
import { say } from "../l10n/say.ts";
import type { OkrFile } from "../model/file.ts";
import { aboveOkrs, folderOf } from "../model/group.ts";
import type { KeyResult } from "../model/okr.ts";
import { sideRole } from "../model/sides.ts";
import { isKnownMetric } from "../model/sides-read.ts";
import type { Workspace } from "../model/workspace.ts";
import { didYouMean, nearestId, quoted } from "../words.ts";
import { changeTo } from "./fixes.ts";
import { defineRule } from "./rule.ts";

/**
 * A metric key that no manual file, report or snapshot knows is never measured. Only said where there is a
 * `metrics` folder to know it; a generic `metric` in prose is no key.
 */
export default defineRule({
  id: "unknown-metric",
  group: "structure",
  since: "0.1.0",
  severity: "warning",
  fixable: true,
  summary: "Nothing measures this metric",
  seeds: ["OKRchestra: Metrics Collection"],
  about: "key-result",
  reach: "group",
  check({ keyResults, metrics, file, at }, report) {
    if (!metrics) return;
    for (const keyResult of keyResults) {
      const { metric, text } = keyResult;
      if (!metric?.text || metric.name === text?.name || /\s/.test(metric.text)) continue;
      if (isKnownMetric(metrics, metric.text)) continue;
      const suggestion = nearestId(metric.text, metrics.metrics);
      report({
        span: metric.span,
        message:
          suggestion === undefined
            ? say("Nothing measures {0}. Add it to the metrics, or correct the key.", quoted(metric.text))
            : didYouMean(say("Nothing measures {0}.", quoted(metric.text)), suggestion),
        fixes: (workspace) => [
          ...changeTo(file, at, metric, suggestion),
          ...addTo(workspace, file, keyResult),
        ],
      });
    }
  },
});

/** Declares the metric in the file that people keep by hand, with the value the key result stands at. */
function addTo({ sides }: Workspace, file: OkrFile, { metric, current, baseline, unit }: KeyResult): Fix[] {
  const home = `${aboveOkrs(folderOf(file.uri))}/metrics`;
  const [manual] = [...sides].filter(([uri]) => uri.startsWith(home) && sideRole(uri) === "manual-metrics");
  if (!metric || !manual) return [];
  const [uri, text] = manual;
  const value = current?.quantity?.value ?? baseline?.quantity?.value ?? 0;
  const edit = appendMetric(uri, text, { key: metric.text, value, unit: unit?.text });
  return edit
    ? [
        {
          title: say("Add {0} to {1}", quoted(metric.text), uri.slice(uri.lastIndexOf("/") + 1)),
          edits: [edit],
        },
      ]
    : [];
}
