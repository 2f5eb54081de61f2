-- Checks the language server with Neovim's own client, over stdio: a second opinion on the protocol.
-- Run by scripts/editor/neovim.mjs from the project's folder; works from Neovim 0.7 on.
-- Prints one line a check and at the end `N passed, N failed`.

local TIMEOUT = 15000
local ROOT = vim.fn.fnamemodify('test/editor/workspaces/corpus', ':p'):gsub('/$', '')
local passed, failed = 0, 0

local function say(text)
  io.stdout:write(text .. '\n')
end

-- Runs one check; an error in it is its failure, and the rest goes on.
local function check(name, run)
  local ok, err = pcall(run)
  if ok then passed = passed + 1 else failed = failed + 1 end
  say((ok and '  ok   ' or '  FAIL ') .. name .. (ok and '' or '\n' .. tostring(err)))
end

local published = {}
local default = vim.lsp.handlers['textDocument/publishDiagnostics']
local function on_diagnostics(err, result, ctx, config)
  if result then published[result.uri] = result.diagnostics end
  return default(err, result, ctx, config)
end

local function start()
  return vim.lsp.start_client({
    name = 'copydesk',
    cmd = { vim.env.NODE or 'node', 'dist/cli.js', 'lsp', '--stdio' },
    root_dir = ROOT,
    workspace_folders = { { uri = vim.uri_from_fname(ROOT), name = 'corpus' } },
    -- Neovim takes the file type for the language id; an article that nobody named is `text`.
    get_language_id = function() return 'text' end,
    handlers = { ['textDocument/publishDiagnostics'] = on_diagnostics },
  })
end

local function open(name)
  vim.cmd('edit! ' .. vim.fn.fnameescape(ROOT .. '/articles/' .. name))
  return vim.api.nvim_get_current_buf()
end

-- Parameters of a request for the first place where some words stand in the buffer, behind their first letter.
local function params_at(buf, client, words)
  for row, line in ipairs(vim.api.nvim_buf_get_lines(buf, 0, -1, false)) do
    local col = line:find(words, 1, true)
    if col then
      vim.api.nvim_win_set_cursor(0, { row, col })
      return vim.lsp.util.make_position_params(0, client.offset_encoding)
    end
  end
  error('no “' .. words .. '” in the buffer')
end

local function ask(client, buf, method, params)
  local reply, err = client.request_sync(method, params, TIMEOUT, buf)
  assert(reply, method .. ': ' .. tostring(err or 'no answer'))
  assert(not reply.err, method .. ': ' .. vim.inspect(reply.err))
  assert(reply.result and reply.result ~= vim.NIL and next(reply.result), method .. ': the answer is empty')
  return reply.result
end

local function codes(uri)
  local found = {}
  for _, diagnostic in ipairs(published[uri] or {}) do found[diagnostic.code] = diagnostic end
  return found
end

local id = start()
local client = id and vim.lsp.get_client_by_id(id)
local buf = open('2024-05-06-council-reply.txt')
local uri = vim.uri_from_bufnr(buf)

check('the server starts', function()
  assert(client, 'it could not be started')
  vim.lsp.buf_attach_client(buf, id)
  assert(vim.wait(TIMEOUT, function() return client.initialized end, 20), 'no answer to initialize')
end)

check('diagnostics are published and shown', function()
  assert(vim.wait(TIMEOUT, function() return codes(uri)['quotation/unclosed'] end, 20), vim.inspect(published[uri]))
  local shown = vim.diagnostic.get(buf)
  assert(#shown == #published[uri], ('%d shown, %d sent'):format(#shown, #published[uri]))
  assert(codes(uri)['quotation/unclosed'].source == 'copydesk', 'the source is not copydesk')
end)

check('hover tells who said a quotation', function()
  local hover = ask(client, buf, 'textDocument/hover', params_at(buf, client, 'We built this wall'))
  local text = type(hover.contents) == 'table' and hover.contents.value or hover.contents
  assert(text:find('Ada Lindqvist', 1, true), text)
end)

check('definition goes to the article that had the quotation first', function()
  local function first()
    local found = ask(client, buf, 'textDocument/definition', params_at(buf, client, 'We built this wall'))
    local location = vim.tbl_islist(found) and found[1] or found
    return location.uri or location.targetUri
  end
  -- The other article may not have been read yet.
  local target
  vim.wait(TIMEOUT, function()
    local ok, answer = pcall(first)
    target = ok and answer or target
    return target and target:find('harbour-wall', 1, true)
  end, 100)
  assert(target and target:find('2024%-05%-02%-harbour%-wall%.txt$'), tostring(target))
end)

check('references of a figure reach the other article', function()
  local params = params_at(buf, client, 'Ada Lindqvist said')
  params.context = { includeDeclaration = true }
  local files = {}
  for _, location in ipairs(ask(client, buf, 'textDocument/references', params)) do files[location.uri] = true end
  assert(#vim.tbl_keys(files) >= 2, vim.inspect(files))
end)

check('an edit is followed', function()
  local row = vim.fn.search('nobody has paid for the road,', 'nw')
  local line = vim.fn.getline(row)
  vim.api.nvim_buf_set_lines(buf, row - 1, row, false, { (line:gsub('road,', 'road,”')) })
  assert(vim.wait(TIMEOUT, function() return not codes(uri)['quotation/unclosed'] end, 20), 'the finding stays')
end)

check('the server ends when it is told to', function()
  client.stop()
  assert(vim.wait(TIMEOUT, function() return client.is_stopped() end, 20), 'it still runs')
end)

if client and not client.is_stopped() then client.stop(true) end
say(('%d passed, %d failed'):format(passed, failed))
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
