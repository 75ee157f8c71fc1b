/** @file What a long reply adds and how an ordinary one ends. */

/** Ends that any ordinary reply may have. */
export const neutral = {
  closers: [
    "[Overall|In short|In summary], {x} {is} [worth understanding|simpler than {it} may seem|a useful subject to know].",
    "[Keeping|Bearing] these points in mind [makes|will make] {x} easier to [handle|understand|deal with].",
    "These are the [main|key|most important] points[ to keep in mind|].",
    "[Together, these|These] points [cover|give] the [basics|essentials] of {x}.",
    "The right choice [depends on|will depend on] your [situation|needs|goals].",
    "[More detail|Further detail] is [available|easy to find] if you need it.",
  ],
};

/** Second sentences of a detailed reply: another wording of the same thing, or why it matters. */
export const elaborations = {
  again: [
    "[In other words|Put differently|To put it another way|Said differently],",
    "[That is to say|To spell it out|More precisely|To be more specific],",
    "[Another way to see this|The same thing from another angle]:",
    "[This means that|Which is to say that]",
  ],
  meaning: [
    "[This matters because|It matters since] [small differences|details] [here|at this point] [shape|affect|influence] [everything that follows|the rest|the result].",
    "[As a result|As a consequence|Consequently], [it is worth|it pays to] [spending some time|spend some time] on this [point|part|step] [before moving on|first].",
    "[The reason|One reason] is that {x} [depend{s}|rest{s}] on [several|many] parts that work together, [and each one|each of which] [plays a role|has its own effect].",
    "[For instance|For example], [consider|think of] [how|the way in which] the {a} and the {b} come together in [everyday situations|practice].",
    "[To see why|To appreciate this], [consider|imagine] what would [happen|change] [without it|if this were not the case].",
    "[There are|Of course, there are] [exceptions|variations], and [the details|specifics] [depend on|vary with] the [situation|circumstances|context].",
    "[This is|It is also] [closely |]connected to the other [points|aspects] [mentioned here|in this list], so [they|these] are best [considered|taken] together.",
    "[Over time|In the long run], this [can make|makes] a [noticeable|significant|real] difference to the [outcome|overall picture].",
    "[People|Beginners|Newcomers] often [overlook|underestimate] this, [although|even though] it [explains|accounts for] much of what [they later notice|happens next].",
    "[In practice|In everyday life], this is [one of the first things|something] that [you will|most people] notice [about|when dealing with] {x}.",
  ],
};
