// Has the page load scripts, frames, styles, images and addresses; must get: harmless
import { useEffect } from 'react'
export function View() {
  useEffect(() => {
    for (const [name, key] of [['script', 'src'], ['iframe', 'src'], ['link', 'href'], ['img', 'src'], ['object', 'data'], ['embed', 'src'], ['video', 'src']]) {
      const element = document.createElement(name)
      if (name === 'link') element.rel = 'stylesheet'
      element[key] = 'file:///etc/passwd'
      document.head.append(element)
    }
    const script = document.createElement('script')
    script.textContent = 'document.body.textContent = "a text that nobody shows"'
    document.head.append(script)
    document.body.setAttribute('onclick', 'this.textContent = "a text that nobody shows"')
    location.assign('javascript:document.body.textContent = "a text that nobody shows"')
    location.href = 'http://127.0.0.1/'
    window.open('http://127.0.0.1/')
  })
  return <p>load</p>
}
