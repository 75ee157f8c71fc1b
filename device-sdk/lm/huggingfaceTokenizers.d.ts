/** @file What is used of `@huggingface/tokenizers`: its own declarations import without extensions, which `nodenext` leaves untyped. */
declare module "@huggingface/tokenizers" {
  export class Tokenizer {
    constructor(tokenizer: object, config: object);
    encode(
      text: string,
      options?: { add_special_tokens?: boolean },
    ): { ids: number[] };
    decode(
      ids: number[],
      options?: {
        skip_special_tokens?: boolean;
        clean_up_tokenization_spaces?: boolean;
      },
    ): string;
    tokenize(text: string): string[];
    token_to_id(token: string): number | undefined;
    id_to_token(id: number): string | undefined;
    get_vocab(withAddedTokens?: boolean): Map<string, number>;
  }
}
