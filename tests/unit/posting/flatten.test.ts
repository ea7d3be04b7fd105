import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../../lib/posting/flatten.ts';
import { flattenHtml } from '../../../lib/posting/flatten-html.ts';

const { window } = new JSDOM('');
const bodyOf = (html: string) => new window.DOMParser().parseFromString(html, 'text/html').body;
const read = (html: string) => flatten(bodyOf(html));

describe('flatten', () => {
  it('puts paragraphs, headings and list items on lines of their own', () => {
    const html =
      '<h2>You will</h2>\n<p>Build\n  <b>fast</b> models.</p><ul><li><p>Train</p></li><li>Ship<ul><li>often</li></ul></li></ul>Then rest.';
    expect(read(html)).toBe('You will\n\nBuild fast models.\n\n- Train\n- Ship\n- often\n\nThen rest.');
  });

  it('keeps words apart where the page does, and together where it does not', () => {
    expect(read('<div>Porto</div><div>Remote</div>')).toBe('Porto\nRemote');
    expect(read('<b>Py</b>Torch <i>and</i>&nbsp;JAX')).toBe('PyTorch and JAX');
    expect(read('a<br>b<br><br><br>c')).toBe('a\nb\n\nc');
    expect(flatten(bodyOf('<span>Reposted</span><span>2w</span>'), { spaced: true })).toBe('Reposted 2w');
  });

  it('gives a bold heading its line where the page lost the break after it', () => {
    expect(read('Intro<br><br><strong>What you will do</strong>As an engineer, you build.')).toBe(
      'Intro\n\nWhat you will do\nAs an engineer, you build.',
    );
    expect(read('<p><b>i</b>OS and <b>AWS</b>Lambda</p>')).toBe('iOS and AWSLambda');
  });

  it('leaves out what nobody sees', () => {
    const html = `seen<style>.a{}</style><script>1</script><template>t</template><noscript>n</noscript><p hidden>h</p>
      <span class="x visually-hidden">sr</span><i style="color:red; display: none">d</i><select><option>o</option></select><button>Show more</button>`;
    expect(read(html)).toBe('seen');
    expect(
      read('<h3><button aria-expanded="true">Your profile</button></h3><span aria-hidden="true">Python</span>'),
    ).toBe('Your profile\n\nPython');
  });

  it('keeps the lines of text that the page shows as written', () => {
    expect(read('<div style="white-space: pre-line">You bring\n* Python\n\n* SQL</div>')).toBe(
      'You bring\n* Python\n\n* SQL',
    );
  });

  it('reads nodes by the ten thousand, and nested by the hundred', () => {
    expect(read('<b>a</b> '.repeat(10_000)).length).toBe(19_999);
    expect(read(`${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}`)).toBe('deep');
  });
});

describe('flattenHtml', () => {
  const text = (html: string) => flattenHtml(html, window.document);

  it('reads HTML whose entities were encoded not at all, once or twice', () => {
    const expected = 'R&D\n\n- C++ <20';
    expect(text('<p>R&amp;D</p><ul><li>C++ &lt;20</li></ul>')).toBe(expected);
    expect(text('&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;ul&gt;&lt;li&gt;C++ &amp;lt;20&lt;/li&gt;&lt;/ul&gt;')).toBe(
      expected,
    );
    expect(
      text(
        '&amp;lt;p&amp;gt;R&amp;amp;D&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;C++ &amp;lt;20&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;',
      ),
    ).toBe(expected);
  });

  it('reads character references that were encoded again, in a line without tags too', () => {
    expect(text('R&amp;amp;D &amp;euro;40')).toBe('R&D €40');
  });

  it('keeps the lines of plain text', () => {
    expect(text('You bring:\r\n  - Python &amp; SQL\n\n\n\nWe pay')).toBe('You bring:\n- Python & SQL\n\nWe pay');
  });

  it('runs nothing and keeps no code', () => {
    expect(text('<p>a</p><script>window.hit = true</script><img src=x onerror="window.hit = true">')).toBe('a');
    expect('hit' in window).toBe(false);
  });
});
