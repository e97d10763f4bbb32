// What Spectral is asked to check: the types, as the schema has them, and twelve of our rules. Run from the
// project's folder, since that is where the schema is looked for.
import { readFileSync } from "node:fs";
import { length, pattern, schema, truthy } from "@stoplight/spectral-functions";

// It reads patterns without the flag that `\\p{L}` needs, so those are left out.
const known = (key, value) => (key === "pattern" && value.includes("\\p{") ? undefined : value);
const types = JSON.parse(readFileSync("schemas/map.schema.json", "utf8"), known);
const has = (given, field) => ({ given, then: { field, function: truthy } });
const phase = "$.phases[*]";
const touchpoint = "$.phases[*].touchpoints[*]";

export default {
  rules: {
    types: { given: "$", severity: "error", then: { function: schema, functionOptions: { schema: types } } },
    "map-without-purpose": has("$", "purpose"),
    "map-without-persona": has("$", "persona"),
    "map-without-evidence": has("$", "evidence"),
    "map-without-owner": has("$", "owner"),
    "language-missing": {
      given: "$",
      then: { field: "language", function: pattern, functionOptions: { match: "^[a-z]{2}" } },
    },
    "too-many-phases": { given: "$", then: { field: "phases", function: length, functionOptions: { max: 8 } } },
    "phase-without-goal": has(phase, "goals"),
    "phase-without-question": has(phase, "questions"),
    "phase-without-touchpoint": has(phase, "touchpoints"),
    "touchpoint-without-channel": has(touchpoint, "channel"),
    "touchpoint-without-emotion": has(touchpoint, "emotions"),
    "placeholder-text": {
      given: "$..name",
      then: { function: pattern, functionOptions: { notMatch: "^(TODO|TBD|xxx)$" } },
    },
  },
};
