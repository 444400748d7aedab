import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/splitSentences';

const parts = (text: string, language?: string) =>
  splitSentences(text, { language }).map(({ start, end, role }) => [role, text.slice(start, end)]);
const BODY = 'The minister said so on Monday in a speech to reporters.';

describe('sentences', () => {
  it.each([
    ['ends at a full stop', 'He came. She left.', ['He came.', 'She left.']],
    [
      'does not end after a title',
      'Mr. Smith met Gen. Jones. They spoke.',
      ['Mr. Smith met Gen. Jones.', 'They spoke.'],
    ],
    ['does not end after an initial', 'J. R. Smith spoke. He left.', ['J. R. Smith spoke.', 'He left.']],
    ['goes on after U.S. before a name', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['ends after U.S. before a starter', 'He left the U.S. The war went on.', ['He left the U.S.', 'The war went on.']],
    [
      'keeps a quoted question with its speaker',
      '“Why go?” Putin said. He left.',
      ['“Why go?” Putin said.', 'He left.'],
    ],
    ['takes the closing quote along', '“We go.” Then they went.', ['“We go.”', 'Then they went.']],
    ['keeps a decimal whole', 'It rose 4.5 per cent. It fell.', ['It rose 4.5 per cent.', 'It fell.']],
    ['ends at a wide mark without a space', '他来了。她走了。', ['他来了。', '她走了。']],
  ])('%s', (_, text, expected) => {
    expect(parts(text).map(([, sentence]) => sentence)).toEqual(expected);
  });

  it('keeps offsets exact through a byte order mark, mixed line ends and lone surrogates', () => {
    const text = `\ufeffOne came.\r\nTwo \ud800 came.\rThree came.`;
    expect(parts(text).map(([, sentence]) => sentence)).toEqual(['One came.', 'Two \ud800 came.', 'Three came.']);
  });

  it('joins lines that were wrapped at a fixed width', () => {
    const line = 'many words that fill the line of a mail which wraps its text at seventy';
    const text = `${line}\n${line}\n${line}\n${line}\n${line}\nand end here.`;
    expect(parts(text)).toHaveLength(1);
  });
});

describe('roles', () => {
  it('makes a lone paragraph body', () => {
    expect(parts('Fighters left Syria for Libya')).toEqual([['body', 'Fighters left Syria for Libya']]);
  });

  it('starts with body where there is no headline', () => {
    expect(parts(`${BODY}\n${BODY}`).map(([role]) => role)).toEqual(['body', 'body']);
  });

  it('takes the title nearest to the lead for the headline and one above it for a kicker', () => {
    const text = `After the long war\n\nRebels leave Harbour Town by ferry\n\nRebels began to leave Harbour Town by ferry on Monday.`;
    expect(parts(text).map(([role]) => role)).toEqual(['kicker', 'headline', 'body']);
  });

  it('tells a name and a date under the headline from a kicker', () => {
    const text = `Rebels leave the town\n\nAnna Smith\nMonday 3 May 2021 10:00 BST\n\n${BODY}`;
    expect(parts(text).map(([role]) => role)).toEqual(['headline', 'byline', 'dateline', 'body']);
  });

  it('takes a line in another language or one that repeats for a caption', () => {
    const spanish = 'Los rebeldes salen de la ciudad por el mar';
    const text = `Rebels leave\n\n${spanish}\n\n${BODY}\n\nA picture of a ferry\n\n${BODY} Yes.\n\nA picture of a ferry\n\n${BODY}`;
    const sentences = splitSentences(text);
    expect(sentences.filter(({ role }) => role === 'caption').map(({ language }) => language)).toEqual([
      'es',
      'en',
      'en',
    ]);
  });

  it('leaves the tags of a caption out of its span', () => {
    expect(parts(`Rebels leave\n<p>The minister</p>\n${BODY}`)[1]).toEqual(['caption', 'The minister']);
  });

  it('takes a title between paragraphs for a heading', () => {
    expect(parts(`${BODY}\n\nA new base\n\n${BODY}`).map(([role]) => role)).toEqual(['body', 'heading', 'body']);
  });

  it.each([
    ['BISHKEK (TCA) — ', 'BISHKEK (TCA) —'],
    ['MOSCOW: ', 'MOSCOW:'],
    ['ST. LOUIS, Mo. (AP) -- ', 'ST. LOUIS, Mo. (AP) --'],
    ['Kabul, May 3 (Reuters) - ', 'Kabul, May 3 (Reuters) -'],
  ])('parts the dateline %j from the lead', (dateline, expected) => {
    expect(parts(`Rebels leave\n\n${dateline}${BODY}`).slice(1)).toEqual([
      ['dateline', expected],
      ['body', BODY],
    ]);
  });

  it.each(['NATO: it is over, they said.', 'Q: Who came, and when was it?'])(
    'does not take %j for a dateline',
    (line) => {
      expect(parts(`${line}\n${BODY}`)[0]?.[0]).toBe('body');
    },
  );

  it("sets the author's life aside", () => {
    const text = `Rebels leave\n\n${BODY}\n\nAnna Smith\n\nAnna Smith has worked for the Post since 1999. Before, she sang.\nSmith studied in Paris.`;
    expect(parts(text).map(([role]) => role)).toEqual(['headline', 'body', 'byline', 'bio', 'bio', 'bio']);
  });

  it.each(['Source link', '#one #two', 'Please enter your comment!', 'Read more about it', 'https://example.org/a'])(
    'sets %j aside as furniture',
    (line) => {
      const sentence = splitSentences(`Rebels leave\n\n${BODY}\n\n${line}`).at(-1);
      expect([sentence?.role, sentence?.setAside]).toEqual(['boilerplate', expect.any(String)]);
    },
  );

  it("sets readers' comments aside", () => {
    const text = `${BODY}\n${BODY}\n${BODY}\nMORE ON THE TOPIC:\nAnd rightly so. It was Iran.`;
    expect(
      parts(text)
        .slice(-3)
        .map(([role]) => role),
    ).toEqual(['boilerplate', 'comment', 'comment']);
  });

  it('goes on with the article after a link box in its middle', () => {
    const text = `${BODY}\nMORE ON THE TOPIC:\n${BODY}\n${BODY}`;
    expect(parts(text).map(([role]) => role)).toEqual(['body', 'boilerplate', 'body', 'body']);
  });
});
