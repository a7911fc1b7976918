import * as dom from '@testing-library/dom'
import * as testing from '@testing-library/react'
import * as userEvent from '@testing-library/user-event'
import * as react from 'react'
import * as reactDom from 'react-dom'
import * as client from 'react-dom/client'
import * as devRuntime from 'react/jsx-dev-runtime'
import * as runtime from 'react/jsx-runtime'
import type { Libraries } from '../spec/libraries.ts'

/** What answers import, and what specs import besides. Of each there is one, which all share. */
export const libraries: Libraries = {
  react: forAnswers(react),
  'react/jsx-runtime': forAnswers(runtime),
  'react/jsx-dev-runtime': forAnswers(devRuntime),
  'react-dom': forAnswers(reactDom),
  'react-dom/client': forAnswers(client),
  'react-dom/test-utils': forSpecs({ act: react.act }),
  '@testing-library/dom': forSpecs(dom),
  '@testing-library/react': forSpecs(testing),
  '@testing-library/react/pure': forSpecs(testing),
  '@testing-library/user-event': forSpecs(userEvent),
  // Its matchers are there without asking; specs written for elsewhere import it all the same.
  '@testing-library/jest-dom': forSpecs({}),
  '@testing-library/jest-dom/jest-globals': forSpecs({}),
  '@testing-library/jest-dom/extend-expect': forSpecs({}),
}

function forAnswers(exports: object): Libraries[string] {
  if ('default' in exports) Object.freeze(exports.default)
  return { forSpecs: false, exports: { ...exports } }
}

function forSpecs(exports: object): Libraries[string] {
  return { forSpecs: true, exports: { ...exports } }
}
