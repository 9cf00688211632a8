/** What `--help` prints. */
export const usage: string = `weh5-sim: a WeChat for your laptop and your CI

  npx weh5-sim --target http://localhost:5173
  npx weh5-sim doctor --url https://m.example.com/ --signature … --ticket … --noncestr … --timestamp …

Serves any H5 app inside a simulated WeChat. Your app keeps its paths; the simulator's own live under /__weh5__/.

  -t, --target URL          the H5 app
  -p, --port N              where to open it, 0 for any free port (8720); the platform API takes the next one if it can
      --host ADDRESS        where to listen (127.0.0.1). 0.0.0.0 lets a phone on the same network in
  -c, --config FILE         account, users, seed, personality as JSON
      --js-config PATH      signs pages at this path, e.g. /wechat/js-config, for an app that has no server yet
      --personality NAME    ios, android, windows, mac, devtools or mini-program (ios)
      --headless            no panel: nobody is asked, examples answer
      --json                one JSON object on the first line: url, platform, panel, appId, appSecret, token, encodingAESKey
  -h, --help

doctor explains a signature that wx.config rejects:

      --url URL             location.href of the page
      --landing URL         where the page was loaded, if it has moved on since
      --signature HEX       what your server returned
      --ticket TEXT         the jsapi_ticket that should have signed it
      --noncestr TEXT
      --timestamp SECONDS
      --personality NAME    decides which URL counts (ios)
      --json
`
