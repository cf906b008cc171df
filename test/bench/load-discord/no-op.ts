/** The smallest bot with discord.js: it replies with prepared messages, and completes with a constant list. */
import { Client, Events, type InteractionReplyOptions } from 'discord.js';
import type { Given } from './messages.ts';

const answers = new Map<string, InteractionReplyOptions>();
let choices: { name: string; value: string }[] = [];

process.on('message', (given: Given) => {
  for (const [question, data] of given.answers) {
    const { components, flags } = data;
    answers.set(question, JSON.parse(JSON.stringify({ components, flags, allowedMentions: { parse: [] } })));
  }
  choices = JSON.parse(JSON.stringify(given.choices));
  process.send?.('ready');
});

const { DISCORD_TOKEN: token = '', DISCORD_API_URL: api = '' } = process.env;
const client = new Client({ intents: [], rest: { api, version: '10' } });
client.on(Events.Error, error => process.stderr.write(`${error.message}\n`));
client.on(Events.InteractionCreate, async interaction => {
  if (interaction.isAutocomplete()) await interaction.respond(choices);
  if (interaction.isChatInputCommand()) {
    const reply = answers.get(interaction.options.getString('查詢') ?? '');
    if (reply) await interaction.reply(reply);
  }
});
await client.login(token);
