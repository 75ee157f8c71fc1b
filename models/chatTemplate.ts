/** @file How the demo model writes a conversation: its special tokens, its chat template, its tokenizer_config.json. */

/** Special tokens of the demo model, in the order of their ids. */
export const demoSpecialTokens = [
  "<|pad|>",
  "<|user|>",
  "<|assistant|>",
  "<|system|>",
  "<|end|>",
] as const;

/** Chat template (Jinja) of the demo model: a role token, the content, `<|end|>`. */
const demoChatTemplate =
  "{% for message in messages %}<|{{ message.role }}|>{{ message.content }}<|end|>{% endfor %}" +
  "{% if add_generation_prompt %}<|assistant|>{% endif %}";

/** The demo model's tokenizer_config.json. */
export const demoTokenizerConfig = {
  tokenizer_class: "PreTrainedTokenizerFast",
  chat_template: demoChatTemplate,
  eos_token: "<|end|>",
  pad_token: "<|pad|>",
  bos_token: null,
  unk_token: null,
  add_bos_token: false,
  add_prefix_space: false,
  clean_up_tokenization_spaces: false,
};
