/**
 * @file The baseline of every accuracy table: five hand-made features of a text, and the group of texts whose mean is nearest. What this cannot tell
 * apart needs reading; what it can is no proof of reading.
 */

/** What `stylometry` measures, in its order. */
export const stylometricFeatures = [
  "length",
  "word length",
  "exclamation marks",
  "emoji",
  "newlines",
] as const;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

/** Characters (UTF-16), mean characters a word between white space, and counts. */
export function stylometry(text: string): number[] {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  const characters = words.reduce((sum, word) => sum + word.length, 0);
  const occurrences = (mark: string) => text.split(mark).length - 1;
  // A flag or a family is one emoji of several code points.
  const emojis = emoji.test(text)
    ? [...segmenter.segment(text)].filter(({ segment }) => emoji.test(segment))
    : [];
  return [
    text.length,
    words.length ? characters / words.length : 0,
    occurrences("!"),
    emojis.length,
    occurrences("\n"),
  ];
}

/** Tells whose texts some texts are like. */
export interface StylometricClassifier {
  /** Index of the group whose mean features are nearest to those of `texts`. */
  readonly classify: (texts: readonly string[]) => number;
}

/**
 * Learns groups from their texts. Distances are Euclidean over features in units of their standard deviation within a group, pooled over the groups.
 * @throws RangeError when a group has no text; `classify` throws it for no text.
 */
export function fitStylometry(
  groups: readonly (readonly string[])[],
): StylometricClassifier {
  const features = groups.map((texts) => texts.map(stylometry));
  const centroids = features.map(mean);
  const deviations = mean(
    features.flatMap((own, group) =>
      own.map((one) =>
        one.map((value, at) => (value - centroids[group]![at]!) ** 2),
      ),
    ),
  ).map(Math.sqrt);
  return {
    classify(texts) {
      const user = mean(texts.map(stylometry));
      const distances = centroids.map((centroid) =>
        centroid.reduce(
          (sum, value, at) =>
            // A feature that no group varies in still tells groups apart where it differs.
            sum + ((value - user[at]!) / (deviations[at]! || 1)) ** 2,
          0,
        ),
      );
      return distances.indexOf(Math.min(...distances));
    },
  };
}

function mean(rows: readonly (readonly number[])[]): number[] {
  if (rows.length === 0)
    throw new RangeError("stylometry: expected at least one text, got none");
  return rows[0]!.map(
    (_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length,
  );
}
