/** @file Where a contribution stands, which two subgraphs know. */
import { registerEnumType } from "type-graphql";

/** Where a contribution stands. */
export const PLLMStatus = {
  AWAITING_UPLOAD: "AWAITING_UPLOAD",
  VALIDATING: "VALIDATING",
  EXPLAINING: "EXPLAINING",
  AWAITING_SPACE: "AWAITING_SPACE",
  PUBLISHING: "PUBLISHING",
  PUBLISHED: "PUBLISHED",
  REFUSED: "REFUSED",
  YANKED: "YANKED",
} as const;
registerEnumType(PLLMStatus, {
  name: "PLLMStatus",
  description: "Where a contribution stands.",
  valuesConfig: {
    AWAITING_UPLOAD: {
      description:
        "Its adapter has not been uploaded and finished. Refused after a day.",
    },
    VALIDATING: { description: "Its adapter is being checked." },
    EXPLAINING: { description: "Its divergence is being measured." },
    AWAITING_SPACE: {
      description: "Measured; the base model has no explanation space yet.",
    },
    PUBLISHING: { description: "Explained, and on its way to the edge." },
    PUBLISHED: { description: "Devices can select it." },
    REFUSED: { description: "Not accepted; `refusal` says why." },
    YANKED: {
      description:
        "Taken back, after it was published or when it was about to be; `yankReason` says why.",
    },
  },
});
